import 'server-only'
import type { Company } from '@/lib/auth/company'
import { runsOutIn } from '@/lib/schedules/now'
import type fr from '@/messages/fr.json'
import type { ServiceKind } from './kinds'
import { fieldsIn } from './places'
import { listEntitled, listStates } from './queries'
import { serviceOf } from './registry'
import { listSchedules } from './schedules/queries'

type Attention = { key: keyof (typeof fr)['company']['attention']; count: number }
export type Overview = { kind: ServiceKind; count: number; attention: Attention[] }

/** What else needs attention, by services that have pages of their own. */
const further: Partial<Record<ServiceKind, (company: Company) => Promise<Attention[]>>> = {
  schedules: async company => {
    const ends = (await listSchedules(company)).map(schedule => runsOutIn(schedule, Date.now(), company.zone))
    return [{ key: 'runningOut', count: ends.filter(left => left !== undefined).length }]
  },
}

/** The services the company is entitled to, how many it has of each, and what needs attention. */
export async function listOverviews(company: Company): Promise<Overview[]> {
  const [kinds, states] = await Promise.all([listEntitled(company), listStates(company)])
  return Promise.all(
    kinds.map(async kind => {
      const own = states.filter(state => state.kind === kind)
      const service = serviceOf(kind)
      const hasPeople = service !== undefined && fieldsIn(service.schema, 'members').length > 0
      const counts: Attention[] = [
        { key: 'inactive', count: own.filter(({ inactive }) => inactive).length },
        { key: 'empty', count: hasPeople ? own.filter(({ empty }) => empty).length : 0 },
        { key: 'targetInactive', count: own.filter(({ targetInactive }) => targetInactive).length },
        ...((await further[kind]?.(company)) ?? []),
      ]
      return { kind, count: own.length, attention: counts.filter(({ count }) => count > 0) }
    }),
  )
}
