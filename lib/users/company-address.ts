import { eq } from 'drizzle-orm'
import { companies } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** The company's own address as the 9-1-1 address that a new person most likely has. */
export async function companyAddress(company: Company): Promise<Record<string, string>> {
  const [row] = await read().select().from(companies).where(eq(companies.id, company.id))
  return {
    emergencyStreet: row?.addressLine1 ?? '',
    emergencyUnit: row?.addressLine2 ?? '',
    emergencyCity: row?.city ?? '',
    emergencyProvince: row?.province ?? '',
    emergencyPostalCode: row?.postalCode ?? '',
  }
}
