import 'server-only'
import { and, count, eq } from 'drizzle-orm'
import type { Usage } from '@/db/calls/usage'
import { directory, licences, people } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { listUsage } from './account'
import type { Line } from './line'
import { monthSpan } from './span'
import { runningTotal } from './spend'

/** One type of call so far: its usage line, with what included minutes take off it; seconds, 1/10,000 dollar and cents. */
export type TypeUsage = { type: string; calls: number; seconds: number; included: number; cost: number; cents: number }
/** One person's calls so far; no id: calls of nobody in particular, such as the main number's; no name: somebody who left. */
export type PersonUsage = { id: string | null; name: string | null; calls: number; seconds: number; cost: number }
export type LicenceUse = { pack: string; used: number; quantity: number }

/** The period under way at `now`, as its invoice would be, with who used what. */
export async function usageDetails(company: Company, now: number) {
  const running = await runningTotal(company, now)
  const span = monthSpan(running.period)
  const [rows, held] = await Promise.all([listUsage(company, span), listLicenceUse(company)])
  return { ...running, span, types: byType(running.lines), people: await byPerson(company, rows), licences: held }
}

/** Usage and included lines, a type a row. */
export function byType(lines: readonly Line[]): TypeUsage[] {
  const types = [...new Set(lines.filter(line => line.kind === 'usage').map(line => line.code))]
  return types.map(type => {
    const of = (kind: 'usage' | 'included') => lines.filter(line => line.kind === kind && line.code === type)
    const sum = (kind: 'usage' | 'included', name: 'calls' | 'seconds' | 'cost' | 'cents') =>
      of(kind).reduce((total, line) => total + (line[name] ?? 0), 0)
    const [calls, seconds, cost] = [sum('usage', 'calls'), sum('usage', 'seconds'), sum('usage', 'cost')]
    const cents = sum('usage', 'cents') + sum('included', 'cents')
    return { type, calls, seconds, included: sum('included', 'seconds'), cost, cents }
  })
}

/** Who used what, the costliest first. */
async function byPerson(company: Company, rows: readonly Usage[]): Promise<PersonUsage[]> {
  const entries = await read()
    .select({ id: directory.id, name: directory.name })
    .from(directory)
    .where(and(eq(directory.companyId, company.id), eq(directory.kind, 'person')))
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  const sums = new Map<string | null, PersonUsage>()
  for (const { personId: id, calls, seconds, cost } of rows) {
    const sum = sums.get(id) ?? { id, name: (id && names.get(id)) ?? null, calls: 0, seconds: 0, cost: 0 }
    sums.set(id, { ...sum, calls: sum.calls + calls, seconds: sum.seconds + seconds, cost: sum.cost + cost })
  }
  return [...sums.values()].sort((one, other) => other.cost - one.cost || other.calls - one.calls)
}

async function listLicenceUse(company: Company): Promise<LicenceUse[]> {
  const held = and(eq(people.companyId, licences.companyId), eq(people.licenceId, licences.id))
  return read()
    .select({ pack: licences.pack, quantity: licences.quantity, used: count(people.id) })
    .from(licences)
    .leftJoin(people, held)
    .where(eq(licences.companyId, company.id))
    .groupBy(licences.id)
    .orderBy(licences.pack)
}
