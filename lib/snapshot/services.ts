import { departmentPlan, type Plans } from '@/lib/calling-plans/plan'
import { serviceHas } from '@/lib/features/of-services'
import type { Agent, GroupCall, HuntGroup, PagingGroup, Service } from '@/lib/routing/service-settings'
import { takenBy } from '@/lib/voicemail/of-service'
import { attendantsOf } from './attendants'
import { callCentersOf } from './call-centers'
import { optional, selectiveOf } from './line'
import { mailboxOf } from './mailbox'
import type { Rows } from './queries'
import { grouped, type Ways } from './ways'

type Entry = Rows['directory'][number]
/** What a service is read with: its entry, its ways, its people by role. */
export type Kit = {
  rows: Rows
  ways: Ways
  called(
    entry: Entry,
  ): Pick<
    Service,
    | 'id'
    | 'name'
    | 'extension'
    | 'number'
    | 'active'
    | 'inactiveSound'
    | 'departmentId'
    | 'zone'
    | 'plan'
    | 'own'
    | 'voicemail'
  >
  people(id: string, role: string): Rows['members']
  entriesOf(kind: string): Entry[]
}

export function kitOf(rows: Rows, ways: Ways, plans: Plans): Kit {
  const numbers = grouped(rows.numbers, row => row.ownerId)
  const profiles = new Map(rows.profiles.map(profile => [profile.id, profile]))
  const members = grouped(rows.members, row => row.ownerId)
  const kinds = grouped(rows.directory, row => row.kind)
  const criteria = grouped(rows.people.criteria, row => row.personId)
  const listed = grouped(rows.people.criterionNumbers, row => row.criterionId)
  const forwarding = rows.people.features.filter(row => row.feature === 'forwarding-selective' && row.active)
  const selective = new Set(forwarding.map(row => row.personId))
  const mailboxes = new Map(rows.people.voicemail.map(row => [row.personId, row]))
  const greetings = grouped(rows.people.greetings, row => row.personId)
  return {
    rows,
    ways,
    called({ id, kind, name, extension, active, departmentId }) {
      const plan = departmentPlan(plans, departmentId)
      const profile = profiles.get(id)
      const own = (active: boolean | undefined, slot: string) => optional(active ?? false, ways.to(id, slot))
      const inactiveSound = ways.id(id, 'inactiveSound')
      const mailbox = serviceHas(kind, 'voicemail') ? mailboxes.get(id) : undefined
      const number = numbers(id).find(one => one.active)?.number
      return {
        id,
        name,
        ...(extension && { extension }),
        ...(number && { number }),
        active,
        ...(inactiveSound && { inactiveSound }),
        ...(departmentId && { departmentId }),
        zone: profile?.zone ?? rows.company.zone,
        own: {
          selective: selectiveOf(id, selective.has(id), criteria(id), listed, ways),
          always: own(profile?.forwardAlways, 'forwardAlwaysTo'),
          busy: own(profile?.forwardBusy, 'forwardBusyTo'),
        },
        ...(mailbox?.active && { voicemail: mailboxOf(id, takenBy(kind, mailbox), true, greetings(id), ways) }),
        ...(plan && { plan }),
      }
    },
    people: (id, role) => members(id).filter(member => member.role === role),
    entriesOf: kind => kinds(kind),
  }
}

/** The services that can be called. */
export function servicesOf(kit: Kit): Service[] {
  return [
    ...huntGroupsOf(kit),
    ...callCentersOf(kit),
    ...attendantsOf(kit),
    ...pagingGroupsOf(kit),
    ...groupCallsOf(kit),
  ]
}

export function agentsOf(kit: Kit, id: string): Agent[] {
  return kit.people(id, 'agents').map(({ personId, weight, skill }) => ({
    id: personId,
    weight: weight ?? 0,
    skill: skill ?? 1,
    joined: true,
  }))
}

function huntGroupsOf(kit: Kit): HuntGroup[] {
  const details = new Map(kit.rows.services.huntGroups.map(row => [row.id, row]))
  return kit.entriesOf('hunt-groups').flatMap(entry => {
    const row = details.get(entry.id)
    if (!row) return []
    const overflow = row.overflow ? kit.ways.to(entry.id, 'overflowTo') : undefined
    const notReachable = row.notReachable ? kit.ways.to(entry.id, 'notReachableTo') : undefined
    return {
      ...kit.called(entry),
      kind: 'hunt-groups' as const,
      policy: row.policy,
      agents: agentsOf(kit, entry.id),
      ...(row.advance && { advanceRings: row.advanceRings }),
      ...(overflow && { overflow: { seconds: row.overflowSeconds, to: overflow } }),
      ...(notReachable && { notReachable }),
      busyWhenNotReachable: row.busyWhenNotReachable,
      callWaiting: row.callWaiting,
      groupBusy: row.groupBusy,
      showName: row.showGroupName,
    }
  })
}

function pagingGroupsOf(kit: Kit): PagingGroup[] {
  const details = new Map(kit.rows.services.pagingGroups.map(row => [row.id, row]))
  return kit.entriesOf('paging-groups').flatMap(entry => {
    const row = details.get(entry.id)
    if (!row) return []
    return {
      ...kit.called(entry),
      kind: 'paging-groups' as const,
      targets: kit.people(entry.id, 'targets').map(member => member.personId),
      originators: kit.people(entry.id, 'originators').map(member => member.personId),
      manners: {
        toneSeconds: row.toneSeconds,
        showOriginator: row.showOriginator,
        ...(row.prefix && { prefix: row.prefix }),
      },
    }
  })
}

function groupCallsOf(kit: Kit): GroupCall[] {
  const details = new Map(kit.rows.services.groupCalls.map(row => [row.id, row]))
  return kit.entriesOf('group-calls').map(entry => {
    const row = details.get(entry.id)
    return {
      ...kit.called(entry),
      kind: 'group-calls' as const,
      targets: kit.ways.all(entry.id, 'targets.').map(([, to]) => to),
      ...(row?.timeout && { answerSeconds: row.timeoutMinutes * 60 }),
    }
  })
}
