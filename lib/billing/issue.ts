import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { companies, invoiceLines, invoices, invoiceTaxes } from '@/db/schema'
import { change, type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { operator } from '@/lib/auth/operator'
import { translatorFor } from '@/lib/i18n/messages'
import { findAccount } from './account'
import { balanceOf } from './balance'
import { digestOf } from './digest'
import { type Amounts, creditOf, invoiceOf } from './invoice'
import { shownNumber } from './issued'
import { listLate } from './late'
import { findPriceList } from './lists'
import { addDays, dayOf, monthSpan } from './span'
import type { Supplier } from './supplier'

type Row = typeof invoices.$inferInsert
/** Who bills, and when (UTC milliseconds). */
export type Issue = { supplier: Supplier; at: number }
export type Outcome = { result: 'issued' | 'already' | 'nothing'; id?: string; number?: number; total?: number }

/**
 * Issues a company's invoice of a month, once: a second time changes nothing, unless the first was credited and `again` is
 * asked for. Throws when the month is not over, or something the company has carries no price.
 */
export async function issueInvoice(company: Company, month: string, issue: Issue, again = false): Promise<Outcome> {
  const period = monthSpan(month)
  if (dayOf(issue.at, company.zone) < period.to) throw new Error(`${month} is not over yet`)
  const before = await findEditions(read(), company, month)
  if (standing(before, again)) return { result: 'already', ...standing(before, again) }
  const list = await findPriceList()
  const account = { ...(await findAccount(company, period, list)), late: await listLate(company, month, list.taxes) }
  const amounts = invoiceOf(account, period, list)
  if (!amounts.lines.length) return { result: 'nothing' }
  return change({ ...operator(company, issue.supplier.name), at: issue.at }, 'invoice.issued', async (write, note) => {
    const editions = await findEditions(write, company, month)
    const known = standing(editions, again)
    if (known) return { result: 'already', ...known }
    const head = { kind: 'invoice', period: month, edition: editions.length + 1, ...period } as const
    const row = await insert(write, company, issue, head, amounts)
    await note({ kind: 'invoice', id: row.id, name: shownNumber(row.number), before: null, after: shown(row) })
    return { result: 'issued', id: row.id, number: row.number, total: row.total }
  })
}

/** Annuls an invoice by a credit note; again, it answers with the one there is. Throws when the company has no such invoice. */
export async function creditInvoice(company: Company, number: number, reason: string, issue: Issue): Promise<Outcome> {
  return change(
    { ...operator(company, issue.supplier.name), at: issue.at },
    'invoice.credited',
    async (write, note) => {
      const own = eq(invoices.companyId, company.id)
      const [invoice] = await write
        .select()
        .from(invoices)
        .where(and(own, eq(invoices.number, number)))
      if (invoice?.kind !== 'invoice') throw new Error(`${company.name} has no invoice ${number}`)
      const [known] = await write
        .select()
        .from(invoices)
        .where(and(own, eq(invoices.creditsId, invoice.id)))
      if (known) return { result: 'already', ...numbered(known) }
      const { period, edition, from, to, province } = invoice
      const head = { kind: 'credit-note', creditsId: invoice.id, reason, period, edition, from, to, province } as const
      const row = await insert(write, company, issue, head, creditOf(await amountsOf(write, invoice)))
      await note({ kind: 'invoice', id: row.id, name: shownNumber(row.number), before: null, after: shown(row) })
      return { result: 'issued', ...numbered(row) }
    },
  )
}

const numbered = ({ id, number, total }: { id: string; number: number; total: number }) => ({ id, number, total })

const shown = ({ period, total, reason }: Row) => ({ period, total, ...(reason && { reason }) })

async function findEditions(reader: Reader, company: Company, period: string) {
  const own = and(eq(invoices.companyId, company.id), eq(invoices.period, period))
  const rows = await reader.select().from(invoices).where(own).orderBy(desc(invoices.edition))
  const credited = new Set(rows.map(row => row.creditsId))
  return rows.filter(row => row.kind === 'invoice').map(row => ({ ...numbered(row), credited: credited.has(row.id) }))
}

/** The invoice that makes another one wrong: the latest, unless it is credited and another is wanted. */
function standing([latest]: Awaited<ReturnType<typeof findEditions>>, again: boolean) {
  if (!latest || (latest.credited && again)) return undefined
  const { credited: _, ...known } = latest
  return known
}

type Head = Pick<Row, 'kind' | 'period' | 'edition' | 'from' | 'to'> &
  Partial<Pick<Row, 'creditsId' | 'reason' | 'province'>>

async function insert(write: Writer, company: Company, { supplier, at }: Issue, head: Head, amounts: Amounts) {
  const [row] = await write.select().from(companies).where(eq(companies.id, company.id))
  if (!row) throw new Error(`There is no company ${company.id}`)
  const { number, digest } = invoices
  const [last] = await write.select({ number, digest }).from(invoices).orderBy(desc(number)).limit(1)
  const { lines, taxes, ...sums } = amounts
  const { previousBalance, outstanding } = await balanceOf(write, company)
  const issuedOn = dayOf(at, company.zone)
  const place = translatorFor(row.locale, 'regions')(row.province as 'QC')
  const town = `${row.city} (${place}) ${row.postalCode}`
  const invoice = {
    province: row.province,
    ...head,
    ...sums,
    companyId: company.id,
    id: newId(),
    number: (last?.number ?? 0) + 1,
    issuedAt: at,
    issuedOn,
    dueOn: addDays(issuedOn, 30),
    zone: row.zone,
    supplierName: supplier.name,
    supplierAddress: supplier.address,
    customerName: row.name,
    customerAddress: [row.addressLine1, row.addressLine2, town].filter(line => line.trim()).join('\n'),
    account: company.id.slice(-8).toUpperCase(),
    previousBalance,
    paid: previousBalance - outstanding,
    amountDue: outstanding + sums.total,
  }
  const key = { companyId: company.id, invoiceId: invoice.id }
  const seal = digestOf(last?.digest ?? '', invoice, lines, taxes)
  await write.insert(invoices).values({ ...invoice, digest: seal })
  for (const [position, line] of lines.entries()) await write.insert(invoiceLines).values({ ...key, position, ...line })
  for (const [position, tax] of taxes.entries()) await write.insert(invoiceTaxes).values({ ...key, position, ...tax })
  return invoice
}

/** The lines, taxes and sums of an invoice that is stored. */
export async function amountsOf(reader: Reader, invoice: typeof invoices.$inferSelect): Promise<Amounts> {
  const { companyId, id, subtotal, taxTotal, total } = invoice
  const lineOf = and(eq(invoiceLines.companyId, companyId), eq(invoiceLines.invoiceId, id))
  const taxOf = and(eq(invoiceTaxes.companyId, companyId), eq(invoiceTaxes.invoiceId, id))
  const lines = await reader.select().from(invoiceLines).where(lineOf).orderBy(invoiceLines.position)
  const taxes = await reader.select().from(invoiceTaxes).where(taxOf).orderBy(invoiceTaxes.position)
  return { lines: lines.map(bare), taxes: taxes.map(bare), subtotal, taxTotal, total }
}

function bare<T extends { companyId: string; invoiceId: string; position: number }>(row: T) {
  const { companyId: _company, invoiceId: _invoice, position: _position, ...rest } = row
  return rest
}
