import type { Destination } from '@/lib/destinations/destination'
import { mismatch } from './criteria'
import { nightInEffect } from './forwards'
import { ANYBODY } from './now'
import type { Person } from './person-settings'
import type { Service } from './service-settings'
import type { Snapshot } from './snapshot'
import type { Rule } from './step'
import { NOBODY_ANSWERS } from './trace'
import { newWalk, type Walk } from './walk'

/** A forward, or do not disturb, that is on now: for everybody, or for the callers of some of its rules only. */
export type InEffect = { rule: Rule; to?: Destination; someCallers?: boolean }

/** What is in effect at an instant on the line behind a number (E.164) or of an entry: the five forwards, night, do not disturb; a service's own. */
export function forwardsInEffect(snapshot: Snapshot, number: string, instant: number): InEffect[] {
  const entry = snapshot.entries.get(snapshot.numbers.get(number)?.ownerId ?? number)
  if (!entry) return []
  const walk = newWalk(snapshot, { from: ANYBODY, dialled: number }, instant, NOBODY_ANSWERS, 1)
  if (entry.kind !== 'person') return ofService(walk, entry)
  return [...byNight(walk, entry), ...selective(walk, entry), ...simple(entry)]
}

function ofService(walk: Walk, { own, zone }: Service): InEffect[] {
  const { always, busy } = own
  return [
    ...(own.selective ? selective(walk, { selective: own.selective, zone }) : []),
    ...(always?.active && always.to ? [{ rule: 'callForwardAlways' as const, to: always.to }] : []),
    ...(busy?.active && busy.to ? [{ rule: 'groupOwnBusy' as const, to: busy.to }] : []),
  ]
}

function byNight(walk: Walk, { night }: Person): InEffect[] {
  const { to } = walk.snapshot.night
  const on = to && (night === 'on' || (night === 'group' && nightInEffect(walk)))
  return on ? [{ rule: 'groupNightForwarding', to }] : []
}

/** Rows whose schedule is open now, whoever their callers are. */
function selective(
  walk: Walk,
  { selective: { active, rules, to }, zone }: Pick<Person, 'selective' | 'zone'>,
): InEffect[] {
  if (!active) return []
  return rules.flatMap((row): InEffect[] => {
    if (row.forward === 'never' || mismatch(walk, { ...row, callers: 'any' }, zone)) return []
    const goes = row.forward === 'default' ? to : row.forward
    return goes ? [{ rule: 'callForwardSelective', to: goes, someCallers: row.callers !== 'any' }] : []
  })
}

function simple(person: Person): InEffect[] {
  const forwards = [
    ['callForwardAlways', person.always],
    ['callForwardBusy', person.busy],
    ['callForwardNoAnswer', person.noAnswer],
    ['callForwardNotReachable', person.notReachable],
  ] as const
  const on = forwards.flatMap(([rule, { active, to }]): InEffect[] => (active && to ? [{ rule, to }] : []))
  return person.doNotDisturb.active ? [...on, { rule: 'doNotDisturb' }] : on
}
