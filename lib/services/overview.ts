import 'server-only'
import type { Company } from '@/lib/auth/company'
import { isEmptyGroup, leadsAstray } from '@/lib/routing/problems'
import { runsOutIn } from '@/lib/schedules/now'
import { snapshotOf } from '@/lib/snapshot/load'
import { countUnheard } from '@/lib/voicemail/messages'
import type fr from '@/messages/fr.json'
import type { ServiceKind } from './kinds'
import { listActive, listEntitled } from './queries'
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
  const [kinds, services, snapshot] = await Promise.all([
    listEntitled(company),
    listActive(company),
    snapshotOf(company),
  ])
  const recorded = (id: string) => snapshot.entries.get(id)?.voicemail?.active
  return Promise.all(
    kinds.map(async kind => {
      const own = services.filter(service => service.kind === kind)
      const counts: Attention[] = [
        { key: 'inactive', count: own.filter(({ active }) => !active).length },
        { key: 'empty', count: own.filter(({ id }) => isEmptyGroup(snapshot, id)).length },
        { key: 'targetInactive', count: own.filter(({ id }) => leadsAstray(snapshot, id)).length },
        {
          key: 'newMessages',
          count: await unheard(
            company,
            own.map(({ id }) => id).filter(id => recorded(id)),
          ),
        },
        ...((await further[kind]?.(company)) ?? []),
      ]
      return { kind, count: own.length, attention: counts.filter(({ count }) => count > 0) }
    }),
  )
}

/** How many messages nobody has listened to in the mailboxes of services. */
async function unheard(company: Company, ids: readonly string[]): Promise<number> {
  const counts = await Promise.all(ids.map(id => countUnheard(company, id)))
  return counts.reduce((sum, count) => sum + count, 0)
}
