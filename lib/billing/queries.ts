import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { scan } from '@/db/calls/scan'
import { callStore } from '@/db/calls/store'
import { summary } from '@/db/calls/totals'
import { invoices } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { amountsOf } from './issue'
import type { Invoice, Itemised } from './issued'
import { instantsOf } from './span'

export type InvoiceEntry = Pick<
  typeof invoices.$inferSelect,
  'id' | 'number' | 'kind' | 'period' | 'issuedOn' | 'total' | 'creditsId'
>

/** A company's invoices and credit notes, newest first. */
export function listInvoices(company: Company): Promise<InvoiceEntry[]> {
  const { id, number, kind, period, issuedOn, total, creditsId } = invoices
  return read()
    .select({ id, number, kind, period, issuedOn, total, creditsId })
    .from(invoices)
    .where(eq(invoices.companyId, company.id))
    .orderBy(desc(number))
}

/** An invoice or credit note as issued; undefined when it is not the company's. */
export async function findInvoice(company: Company, id: string): Promise<Invoice | undefined> {
  const own = eq(invoices.companyId, company.id)
  const [row] = await read()
    .select()
    .from(invoices)
    .where(and(own, eq(invoices.id, id)))
  if (!row) return undefined
  const credited = row.creditsId ? eq(invoices.id, row.creditsId) : undefined
  const [annulled] = credited ? await read().select().from(invoices).where(and(own, credited)) : []
  const { companyId: _company, creditsId: _credits, digest: _digest, edition: _edition, issuedAt: _at, ...rest } = row
  return { ...rest, ...(await amountsOf(read(), row)), credits: annulled?.number ?? null }
}

/** More calls than this are not printed: the CSV of the same calls has them all. */
export const itemisedLimit = 10_000

/** The charged calls of an invoice's period, for its itemised pages; none for a credit note. */
export function itemisedOf(company: Company, invoice: Invoice): Itemised | undefined {
  if (invoice.kind === 'credit-note') return undefined
  const filter = { ...instantsOf(invoice, invoice.zone), minCost: 1 }
  const { reader } = callStore()
  const { calls: count } = summary(reader, company.id, filter)
  if (count > itemisedLimit) return { count, chunks: null }
  async function* chunks() {
    yield* scan(reader, company.id, filter)
  }
  return { count, chunks: chunks() }
}
