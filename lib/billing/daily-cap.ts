import 'server-only'
import { eq } from 'drizzle-orm'
import { dailyCaps } from '@/db/schema'
import { type By, change, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { summaryOf } from '@/lib/calls/queries'
import { tellReached } from './reached/store'
import { addDays, dayOf, instantsOf } from './span'
import type { Percent } from './thresholds'

export type DailyCap = { cents: number; version: number }

/** What a company's calls may cost in a day, if somebody said so. */
export async function findCap(company: Pick<Company, 'id'>): Promise<DailyCap | undefined> {
  const { cents, version } = dailyCaps
  const [row] = await read().select({ cents, version }).from(dailyCaps).where(eq(dailyCaps.companyId, company.id))
  return row
}

/** Whether an amount (null: none) lets calls cost more than a cap does: the password is asked for that. */
export function loosens(cap: DailyCap | undefined, cents: number | null): boolean {
  return cap !== undefined && (cents === null || cents > cap.cents)
}

/** Sets the cap of a day in cents before tax, or with null none; `stale` when somebody saved since `version` (0: there is none). */
export async function saveCap(
  company: Company,
  by: By,
  cents: number | null,
  version: number,
): Promise<'stale' | 'saved'> {
  return change(by, 'daily-cap.saved', async (write, note) => {
    const own = eq(dailyCaps.companyId, company.id)
    const [before] = await write.select().from(dailyCaps).where(own)
    if ((before?.version ?? 0) !== version) return 'stale'
    if ((before?.cents ?? null) === cents) return 'saved'
    await write.delete(dailyCaps).where(own)
    if (cents !== null) await write.insert(dailyCaps).values({ companyId: company.id, cents, version: version + 1 })
    const image = (amount: number | null | undefined) => (amount == null ? null : { cents: amount })
    const noted = { before: image(before?.cents), after: image(cents) }
    await note({ kind: 'daily-cap', id: company.id, name: 'daily-cap', ...noted })
    return 'saved'
  })
}

/** What the calls of the day under way cost so far, in cents before tax; minutes that a licence includes are not taken off. */
export async function spentToday(company: Company, now: number): Promise<number> {
  const day = dayOf(now, company.zone)
  const { cost } = await summaryOf(company, instantsOf({ from: day, to: addDays(day, 1) }, company.zone))
  return Math.round(cost / 100)
}

/** Whether the calls of the day cost as much already as the company lets them. */
export async function isCapReached(company: Company, now: number): Promise<boolean> {
  const cap = await findCap(company)
  return cap !== undefined && isSpent(company, cap, now)
}

/** Whether the calls of the day cost as much already as a cap. */
export async function isSpent(company: Company, { cents }: DailyCap, now: number): Promise<boolean> {
  return (await spentToday(company, now)) >= cents
}

/** Warns the administrators of the parts of the day's cap that are newly spent. */
export async function warnOfCap(company: Company, now: number): Promise<Percent | undefined> {
  const cap = await findCap(company)
  if (!cap) return undefined
  const spent = await spentToday(company, now)
  return tellReached(company, { subject: 'cap', period: dayOf(now, company.zone), spent, limit: cap.cents }, now)
}
