import 'server-only'
import { and, desc, eq, gte } from 'drizzle-orm'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { listAbroad, listCalledAbroad } from '@/db/calls/abroad'
import { callStore } from '@/db/calls/store'
import { calledCountries, tollAlarms } from '@/db/schema'
import { keep, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { operator } from '@/lib/auth/operator'
import { findRules, isBarredByAlarms } from '@/lib/destinations/queries'
import { saveTollPolicy } from '@/lib/destinations/store'
import { translatorFor } from '@/lib/i18n/messages'
import { dayAt } from '@/lib/schedules/wall'
import { businessHours } from '@/lib/services/night-forwarding/hours'
import { type Alarm, bars, closedCalls, type FarCall, longHours, newCountries } from './alarms'
import { tellOfAlarms } from './tell'

const day = 24 * 60 * 60_000

export type RaisedAlarm = typeof tollAlarms.$inferSelect

const countryOf = (number: string) => parsePhoneNumberFromString(number)?.country ?? null

function farCalls(company: Company, from: number, to: number): FarCall[] {
  const calls = listAbroad(callStore().reader, company.id, from, to)
  return calls.map(({ called, ...call }) => ({ ...call, country: countryOf(called) }))
}

/** The countries called before; the first time, they are learnt from all the calls until an instant. */
async function knownCountries(company: Company, until: number): Promise<Set<string>> {
  const own = eq(calledCountries.companyId, company.id)
  const rows = await read().select({ country: calledCountries.country }).from(calledCountries).where(own)
  if (rows.length) return new Set(rows.map(({ country }) => country))
  const called = listCalledAbroad(callStore().reader, company.id, until).map(countryOf)
  const learnt = new Set(['CA', ...called.filter(country => country !== null)])
  await keep(write => learn(write, company, learnt))
  return learnt
}

async function learn(write: Writer, { id: companyId }: Company, countries: Iterable<string>): Promise<void> {
  for (const country of countries)
    await write.insert(calledCountries).values({ companyId, country }).onConflictDoNothing()
}

/**
 * Looks at a company's calls abroad of the last day (security.md 6.7): what is unusual is kept, once per cause, person or country
 * and day; the administrators get a letter, once per cause and day; and where the provider wants it, the countries that were
 * open are closed. Gives what was not known yet.
 */
export async function lookForAlarms(company: Company, now: number): Promise<Alarm[]> {
  const calls = farCalls(company, now - day, now + 1)
  if (!calls.length) return []
  const known = await knownCountries(company, now - day)
  const found = [
    ...longHours(calls),
    ...newCountries(calls, known),
    ...closedCalls(calls, await businessHours(company)),
  ]
  const raised = await raiseAlarms(company, found, now)
  const called = calls.flatMap(({ country }) => country ?? [])
  await keep(write => learn(write, company, called))
  return raised
}

/** Keeps and tells what is unusual, once each, and closes the countries where the provider wants that. Gives what was not known yet. */
export async function raiseAlarms(company: Company, found: readonly Alarm[], now: number): Promise<Alarm[]> {
  const { toll, sipHosts } = await findRules(company)
  const barring = (await isBarredByAlarms(company)) && toll.countries.length > 0
  const raised = await keep(async write => {
    const fresh: Alarm[] = []
    const told = new Set<string>()
    for (const alarm of found) {
      const own = { companyId: company.id, cause: alarm.cause, day: dayAt(alarm.at, company.zone) }
      const [earlier] = await write
        .select({ at: tollAlarms.at })
        .from(tollAlarms)
        .where(
          and(eq(tollAlarms.companyId, own.companyId), eq(tollAlarms.cause, own.cause), eq(tollAlarms.day, own.day)),
        )
      const [added] = await write
        .insert(tollAlarms)
        .values({ ...own, subject: alarm.subject, at: alarm.at, amount: alarm.amount })
        .onConflictDoNothing()
        .returning()
      if (!added) continue
      fresh.push(alarm)
      if (!earlier) told.add(alarm.cause)
    }
    const barred = barring && fresh.some(bars)
    const worth = fresh.filter(({ cause }) => told.has(cause))
    if (worth.length) await tellOfAlarms(write, company, { alarms: worth, barred, now })
    return { fresh, barred }
  })
  if (raised.barred) {
    const guard = operator(company, translatorFor(company.locale, 'tollAlarms')('guard'))
    await saveTollPolicy(guard, company, { us: toll.us, countries: [], sipHosts: [...sipHosts] })
  }
  return raised.fresh
}

/** What was unusual since an instant, the newest first. */
export function listAlarms(company: Company, since: number): Promise<RaisedAlarm[]> {
  return read()
    .select()
    .from(tollAlarms)
    .where(and(eq(tollAlarms.companyId, company.id), gte(tollAlarms.at, since)))
    .orderBy(desc(tollAlarms.at))
}
