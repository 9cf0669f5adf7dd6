import { env } from '@/lib/env'

/** Who issues invoices: the provider's legal name, its address (one line a line), and what a document shows beside them. */
export type Supplier = { name: string; address: string }

export function supplier(): Supplier {
  const { PROVIDER_LEGAL_NAME, PROVIDER_ADDRESS } = env()
  return {
    name: PROVIDER_LEGAL_NAME,
    address: PROVIDER_ADDRESS.split(';')
      .map(line => line.trim())
      .join('\n'),
  }
}

export function brand() {
  const { PROVIDER_ACCENT, PROVIDER_PHONE, PROVIDER_EMAIL } = env()
  return { accent: PROVIDER_ACCENT, phone: PROVIDER_PHONE, email: PROVIDER_EMAIL }
}
