import type { Destination } from '@/lib/destinations/destination'
import { runsOutIn } from '@/lib/schedules/now'
import { branchesOf, entryOf } from './branches'
import type { PhoneStates } from './call'
import { type Moment, momentsOf } from './moments'
import { type Subject, traceTo } from './now'
import type { Entry, Snapshot } from './snapshot'
import type { End, Params } from './step'
import { NOBODY_ANSWERS } from './trace'

export const problemKinds = [
  'deadEnd',
  'inactiveTarget',
  'missingTarget',
  'noMailbox',
  'loop',
  'emptyGroup',
  'holidayNotCovered',
  'scheduleEnding',
] as const

/** Something about a number or an entry that callers would suffer from. Sentence: `routing.problems.<kind>`. */
export type Problem = { kind: (typeof problemKinds)[number]; subject: Subject; params: Params }

const worlds: readonly PhoneStates[] = [
  NOBODY_ANSWERS,
  { phones: {}, others: { presence: 'busy' } },
  { phones: {}, others: { presence: 'unreachable' } },
]

/** The problems of one number or entry at an instant (UTC ms), or of everything that has a number. What nobody can call has none. */
export function problemsOf(snapshot: Snapshot, instant: number, subject?: Subject): Problem[] {
  const moments = momentsOf(snapshot, instant)
  if (subject) return ofSubject(snapshot, subject, instant, moments)
  const owners = new Set([...snapshot.numbers.values()].flatMap(({ ownerId }) => ownerId ?? []))
  const services = [...snapshot.entries.values()].filter(entry => entry.kind !== 'person' || owners.has(entry.id))
  return services.flatMap(entry => ofSubject(snapshot, { id: entry.id }, instant, moments))
}

function ofSubject(snapshot: Snapshot, subject: Subject, instant: number, moments: readonly Moment[]): Problem[] {
  const id = 'id' in subject ? subject.id : snapshot.numbers.get(subject.number)?.ownerId
  const entry = id === undefined ? undefined : snapshot.entries.get(id)
  if ('id' in subject && !entry) return []
  return [
    ...ends(snapshot, subject, moments).filter(({ kind }) => kind === 'loop' || entry?.kind !== 'group-calls'),
    ...(entry
      ? [
          ...targets(snapshot, subject, entry),
          ...empty(snapshot, subject, entry),
          ...schedules(snapshot, subject, entry, instant),
          ...silentMenus(subject, entry),
        ]
      : []),
  ]
}

/** Menus of which no key leads anywhere, and that hang up. */
function silentMenus(subject: Subject, entry: Entry): Problem[] {
  if (entry.kind !== 'auto-attendants') return []
  const silent = Object.values(entry.menus).some(
    ({ keys, dialling, noInput }) => Object.keys(keys).length === 0 && !dialling && typeof noInput.after !== 'object',
  )
  return silent ? [{ kind: 'deadEnd', subject, params: { end: 'hangup' } }] : []
}

/** Where calls end at the three moments, with nobody answering, all busy, all unplugged. */
function ends(snapshot: Snapshot, subject: Subject, moments: readonly Moment[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const { instant: moment } of moments)
    for (const states of worlds) {
      const { end } = traceTo(snapshot, subject, moment, states)
      const kind = isLoop(end) ? 'loop' : isDeadEnd(end) ? 'deadEnd' : undefined
      const how = end.kind === 'treatment' ? end.treatment : end.kind
      if (kind) seen.set(`${kind} ${how}`, { kind, subject, params: { end: how } })
    }
  return [...seen.values()]
}

const isLoop = (end: End) => end.kind === 'treatment' && end.treatment === 'tooManyRedirections'
const isDeadEnd = (end: End) => end.kind === 'treatment' || end.kind === 'busy' || end.kind === 'noAnswer'

function targets(snapshot: Snapshot, subject: Subject, entry: Entry): Problem[] {
  return branchesOf(entry).flatMap((branch): Problem[] => {
    const problem = targetProblem(snapshot, branch.to)
    if (!problem) return []
    return [{ ...problem, subject, params: { when: branch.when, ...branch.params, ...problem.params } }]
  })
}

type TargetProblem =
  | { kind: 'missingTarget'; params: object }
  | { kind: 'inactiveTarget' | 'noMailbox'; params: { name: string } }

/** What is wrong with a destination inside the company: nobody is there (any more), or whoever is does not take calls, or no messages. */
export function targetProblem(snapshot: Snapshot, to: Destination): TargetProblem | undefined {
  if (to.kind === 'sip' || (to.kind === 'number' && !snapshot.numbers.has(to.number))) return undefined
  const target = entryOf(snapshot, to)
  if (!target) return { kind: 'missingTarget', params: {} }
  const params = { name: target.name }
  const recorded = to.kind === 'voicemail'
  if (!target.active && !(recorded && target.kind !== 'person')) return { kind: 'inactiveTarget', params }
  return recorded && !target.voicemail?.active ? { kind: 'noMailbox', params } : undefined
}

/** Whether a way out of an entry leads to nobody, or to something inactive or without a mailbox. */
export function leadsAstray(snapshot: Snapshot, id: string): boolean {
  const entry = snapshot.entries.get(id)
  return entry !== undefined && branchesOf(entry).some(({ to }) => targetProblem(snapshot, to))
}

function empty(snapshot: Snapshot, subject: Subject, { id }: Entry): Problem[] {
  return isEmptyGroup(snapshot, id) ? [{ kind: 'emptyGroup', subject, params: {} }] : []
}

/** Whether a group has nobody who takes part in calls; never true of what is no group of people. */
export function isEmptyGroup(snapshot: Snapshot, id: string): boolean {
  const members = membersOf(snapshot, id)
  return members !== undefined && !members.some(member => snapshot.entries.get(member)?.active)
}

/** The groups that callers can come to which a change of settings leaves without anybody, new ones included. */
export function emptiedGroups(before: Snapshot, after: Snapshot): string[] {
  return [...after.entries.keys()].filter(id => isEmptyGroup(after, id) && !isEmptyGroup(before, id))
}

function membersOf(snapshot: Snapshot, id: string): readonly string[] | undefined {
  const entry = snapshot.entries.get(id)
  if (entry?.kind === 'hunt-groups' || entry?.kind === 'call-centers') return entry.agents.map(agent => agent.id)
  if (entry) return entry.kind === 'paging-groups' ? entry.targets : undefined
  const { pickupGroups, parkGroups, series } = snapshot
  return [...pickupGroups, ...parkGroups, ...series].find(group => group.id === id)?.people
}

function schedules(snapshot: Snapshot, subject: Subject, entry: Entry, instant: number): Problem[] {
  const { business, holiday } = hoursOf(entry)
  const uncovered: Problem[] = business && !holiday ? [{ kind: 'holidayNotCovered', subject, params: {} }] : []
  const ending = [business, holiday].flatMap((id): Problem[] => {
    const named = id === undefined ? undefined : snapshot.schedules.get(id)
    if (!named) return []
    const ends = runsOutIn(named.schedule, instant, entry.zone) !== undefined
    return ends ? [{ kind: 'scheduleEnding', subject, params: { schedule: named.name } }] : []
  })
  return [...uncovered, ...ending]
}

function hoursOf(entry: Entry): { business?: string; holiday?: string } {
  if (entry.kind === 'auto-attendants') return entry
  if (entry.kind !== 'call-centers') return {}
  return { business: entry.night.schedule, holiday: entry.holiday.schedule }
}
