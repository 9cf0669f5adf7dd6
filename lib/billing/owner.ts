import 'server-only'
import { eq } from 'drizzle-orm'
import { invoices } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator } from '@/lib/auth/operator'

/** The company that an invoice number is of, for an operator's command. */
export async function companyOfInvoice(number: number): Promise<Company | undefined> {
  const [row] = await read().select({ companyId: invoices.companyId }).from(invoices).where(eq(invoices.number, number))
  return row && companyForOperator(row.companyId)
}
