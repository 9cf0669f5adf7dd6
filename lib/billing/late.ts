import 'server-only'
import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core'
import { invoiceLines, invoices } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { usageIn } from './account'
import { type LateUsage, spansOf } from './invoice'
import { monthBeside, monthSpan } from './span'
import type { TaxRate } from './tax'

const monthsBack = 3

/**
 * The calls of the three months before that reached the store after their invoice: by type, what was used in each part of the
 * month less what the invoices that stand have billed of it. They are billed now, at the taxes of their own time.
 */
export async function listLate(company: Company, month: string, taxes: readonly TaxRate[]): Promise<LateUsage[]> {
  const months = await listStanding(
    company,
    Array.from({ length: monthsBack }, (_, back) => monthBeside(month, -1 - back)),
  )
  const spans = months.flatMap(period => spansOf(monthSpan(period), company.province, taxes))
  if (!spans.length) return []
  const billed = await listBilled(company)
  const late: LateUsage[] = []
  for (const span of spans)
    for (const used of await usageIn(company, span)) {
      const lines = billed.filter(line => line.from === span.from && line.code === used.type)
      const rest = (name: 'calls' | 'billedSeconds' | 'cost') =>
        lines.reduce((left, line) => left - line[name], used[name])
      const [calls, billedSeconds, cost] = [rest('calls'), rest('billedSeconds'), rest('cost')]
      if (calls > 0) late.push({ ...span, type: used.type, calls, billedSeconds, cost })
    }
  return late
}

const credit = alias(invoices, 'credit')

/** Invoices of the company that no credit note annuls. */
const standing = (company: Company) =>
  and(
    eq(invoices.companyId, company.id),
    eq(invoices.kind, 'invoice'),
    notExists(
      read()
        .select({ one: sql`1` })
        .from(credit)
        .where(and(eq(credit.companyId, company.id), eq(credit.creditsId, invoices.id))),
    ),
  )

async function listStanding(company: Company, months: string[]): Promise<string[]> {
  const rows = await read()
    .select({ period: invoices.period })
    .from(invoices)
    .where(and(standing(company), inArray(invoices.period, months)))
    .orderBy(invoices.period)
  return rows.map(row => row.period)
}

/** What invoices billed of calls, by the days those were of. */
function listBilled(company: Company) {
  const { from, code, calls, seconds, cost } = invoiceLines
  const sum = (column: AnySQLiteColumn) => sql<number>`sum(${column})`
  const ofInvoice = and(eq(invoiceLines.companyId, invoices.companyId), eq(invoiceLines.invoiceId, invoices.id))
  return read()
    .select({ from, code, calls: sum(calls), billedSeconds: sum(seconds), cost: sum(cost) })
    .from(invoices)
    .innerJoin(invoiceLines, ofInvoice)
    .where(and(standing(company), eq(invoiceLines.kind, 'usage')))
    .groupBy(from, code)
}
