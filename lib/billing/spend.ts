import 'server-only'
import { eq } from 'drizzle-orm'
import { spendLimits } from '@/db/schema'
import { type By, change, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companiesForOperator } from '@/lib/auth/operator'
import { findAccount } from './account'
import { warnOfCap } from './daily-cap'
import { type Amounts, invoiceOf, pricedOnly } from './invoice'
import { findPriceList } from './lists'
import { tellReached } from './reached/store'
import { monthOf, monthSpan } from './span'
import type { Percent } from './thresholds'

export type SpendLimit = { cents: number; version: number }

/** The month under way as its invoice would be now, before tax: the month's prices in full, the calls so far. */
export async function runningTotal(company: Company, now: number): Promise<Amounts & { period: string }> {
  const list = await findPriceList()
  const period = monthOf(now, company.zone)
  const span = monthSpan(period)
  return { period, ...invoiceOf(pricedOnly(await findAccount(company, span, list), span, list), span, list) }
}

export async function findLimit(company: Company): Promise<SpendLimit | undefined> {
  const { cents, version } = spendLimits
  const [row] = await read().select({ cents, version }).from(spendLimits).where(eq(spendLimits.companyId, company.id))
  return row
}

/** Sets the monthly amount to warn about, in cents, or with null none; the version now stored when somebody saved meanwhile. */
export async function saveLimit(
  company: Company,
  by: By,
  cents: number | null,
  version: number,
): Promise<SpendLimit | 'stale' | null> {
  return change(by, 'spend-limit.saved', async (write, note) => {
    const own = eq(spendLimits.companyId, company.id)
    const [before] = await write.select().from(spendLimits).where(own)
    if ((before?.version ?? 0) !== version) return 'stale'
    if (before?.cents === (cents ?? undefined)) return before ?? null
    const after = cents === null ? null : { cents, version: version + 1 }
    await write.delete(spendLimits).where(own)
    if (after) await write.insert(spendLimits).values({ companyId: company.id, ...after })
    const values = (limit: { cents: number } | null | undefined) => (limit ? { cents: limit.cents } : null)
    await note({
      kind: 'spend-limit',
      id: company.id,
      name: 'spend-limit',
      before: values(before),
      after: values(after),
    })
    return after
  })
}

/** Warns a company's administrators, each in their language, of the parts of its limit that it has newly spent: one letter, the highest. */
export async function warnOfSpend(company: Company, now: number): Promise<Percent | undefined> {
  const limit = await findLimit(company)
  if (!limit) return undefined
  const { period, subtotal } = await runningTotal(company, now)
  return tellReached(company, { subject: 'alert', period, spent: subtotal, limit: limit.cents }, now)
}

/** The same for every company, after an import and every hour. */
export async function warnEverybody(now: number): Promise<void> {
  for (const company of await companiesForOperator()) {
    await warnOfSpend(company, now)
    await warnOfCap(company, now)
  }
}
