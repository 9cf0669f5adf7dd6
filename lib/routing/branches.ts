import type { Destination } from '@/lib/destinations/destination'
import type { CallCenter } from './call-center-settings'
import type { Person, Voicemail } from './person-settings'
import type { Agent, Attendant, HuntGroup, Menu, Service } from './service-settings'
import type { Entry, Snapshot } from './snapshot'
import type { Params } from './step'

/**
 * One way out of an entry: when (key under `routing.branches`), and where to. `within`: the menu it belongs to. `rings`: only the
 * phone there rings, the settings of its line have no say (4.3).
 */
export type Branch = { when: string; params: Params; to: Destination; within?: string; rings?: true }

/** Every way a call can leave an entry by its settings now, whatever the hour and the phones. */
export function branchesOf(entry: Entry): Branch[] {
  if (entry.kind === 'person') return ofPerson(entry)
  const { selective, always } = entry.own
  return [
    ...(selective ? ofSelective(selective) : []),
    ...branch('always', always?.active ? always.to : undefined),
    ...ofService(entry),
    ...(entry.voicemail ? ofMailbox(entry.id, entry.voicemail, 'mailboxUnanswered') : []),
  ]
}

function ofService(entry: Service): Branch[] {
  switch (entry.kind) {
    case 'hunt-groups':
      return ofHuntGroup(entry)
    case 'call-centers':
      return ofCallCenter(entry)
    case 'auto-attendants':
      return ofAttendant(entry)
    case 'group-calls':
      return entry.targets.map(to => ({ when: 'groupCall', params: {}, to, rings: true }))
    case 'paging-groups':
      return entry.targets.map(id => ({ when: 'paging', params: {}, to: { kind: 'entry', id }, rings: true }))
  }
}

function branch(when: string, to: Destination | undefined, params: Params = {}): Branch[] {
  return to ? [{ when, params, to }] : []
}

function agentBranch({ id }: Agent, index: number): Branch {
  return { when: 'agent', params: { position: index + 1 }, to: { kind: 'entry', id }, rings: true }
}

function ofSelective({ active, to, rules }: Person['selective']): Branch[] {
  const rows = active ? rules.filter(row => row.active) : []
  return rows.flatMap(row =>
    row.forward === 'never'
      ? []
      : branch('selective', row.forward === 'default' ? to : row.forward, { criterion: row.name }),
  )
}

function ofPerson(person: Person): Branch[] {
  const { selective, always, busy, noAnswer, notReachable, voicemail, id } = person
  return [
    ...ofSelective(selective),
    ...branch('always', always.active ? always.to : undefined),
    ...branch('notReachable', notReachable.active ? notReachable.to : undefined),
    ...branch('busy', busy.active ? busy.to : undefined),
    ...branch('noAnswer', noAnswer.active ? noAnswer.to : undefined, { rings: noAnswer.rings }),
    ...(person.simultaneous.active
      ? person.simultaneous.phones.map(({ to }) => ({ when: 'simultaneous', params: {}, to, rings: true as const }))
      : []),
    ...(person.sequential.active
      ? person.sequential.phones.map(({ to }) => ({ when: 'sequential', params: {}, to, rings: true as const }))
      : []),
    ...ofMailbox(id, voicemail, 'mailboxNoAnswer'),
  ]
}

function ofMailbox(
  id: string,
  { active, all, busy, unanswered, rings, zero }: Voicemail,
  noAnswer: 'mailboxNoAnswer' | 'mailboxUnanswered',
): Branch[] {
  if (!active) return []
  const box: Destination = { kind: 'voicemail', id }
  return [
    ...branch('mailboxAll', all ? box : undefined),
    ...branch('mailboxBusy', busy ? box : undefined),
    ...branch(noAnswer, unanswered ? box : undefined, { rings }),
    ...branch('mailboxZero', zero),
  ]
}

function ofHuntGroup({ agents, overflow, notReachable, own }: HuntGroup): Branch[] {
  return [
    ...agents.map(agentBranch),
    ...branch('groupOverflow', overflow?.to, { seconds: overflow?.seconds ?? 0 }),
    ...branch('groupNotReachable', notReachable),
    ...branch('groupBusy', own.busy?.active ? own.busy.to : undefined),
  ]
}

function ofCallCenter(center: CallCenter): Branch[] {
  const situations = ['holiday', 'night', 'stranded', 'unavailable', 'overflow'] as const
  return [
    ...situations.flatMap(name => branch(name, center[name].action === 'transfer' ? center[name].to : undefined)),
    ...branch('forced', center.forced.active ? center.forced.to : undefined),
    ...center.agents.map(agentBranch),
    ...branch('bounced', center.bounce.to),
    ...branch('groupBusy', center.own.busy?.active ? center.own.busy.to : undefined),
  ]
}

function ofAttendant({ menus }: Attendant): Branch[] {
  return Object.entries(menus).flatMap(([id, menu]) => ofMenu(menu).map(one => ({ ...one, within: id })))
}

function ofMenu({ keys, noInput }: Menu): Branch[] {
  return [
    ...Object.entries(keys).flatMap(([key, action]) => branch('key', 'to' in action ? action.to : undefined, { key })),
    ...branch('noInput', typeof noInput.after === 'object' ? noInput.after.to : undefined),
  ]
}

/** The entry a destination leads to inside the company, if it does. */
export function entryOf(snapshot: Snapshot, to: Destination): Entry | undefined {
  if (to.kind === 'sip') return undefined
  const id = to.kind === 'number' ? snapshot.numbers.get(to.number)?.ownerId : to.id
  return id === undefined ? undefined : snapshot.entries.get(id)
}
