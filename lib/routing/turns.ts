import { keyOf } from './answers'
import { unavailability } from './distribution'
import { ANYBODY, traceTo } from './now'
import { ownPhone } from './presence'
import type { HuntGroup } from './service-settings'
import type { Snapshot } from './snapshot'
import type { Reason } from './step'
import { NOBODY_ANSWERS } from './trace'
import { newWalk } from './walk'

/** When an agent of a group rings, in seconds from the call's arrival; or why their phone is passed over. */
export type Turn = { from: number; to: number } | { why: Reason }

/**
 * The turns of a hunt group's agents in a first round that nobody answers, every phone being free, by agent. Who is left out does
 * not come to ring; a group that is inactive or busy, or whose calls are forwarded, is taken as if it
 * were not.
 */
export function turnsOf(snapshot: Snapshot, group: HuntGroup, instant: number): Map<string, Turn> {
  const working = { ...group, active: true, groupBusy: false, own: {} }
  const taken = { ...snapshot, entries: new Map(snapshot.entries).set(group.id, working) }
  const walk = newWalk(taken, { from: ANYBODY, dialled: '' }, instant, NOBODY_ANSWERS, 1)
  const offers = traceTo(taken, { id: group.id }, instant).steps.filter(
    ({ rule, place }) => rule === 'huntGroupDistribution' && 'id' in place && place.id === group.id,
  )
  const turns = group.agents.flatMap(({ id }): [string, Turn][] => {
    const person = snapshot.entries.get(id)
    if (person?.kind !== 'person') return []
    const why = unavailability(walk, person, group.callWaiting)
    if (why) return [[id, { why }]]
    const phone = keyOf(ownPhone(person))
    const offer = offers.find(({ targets }) => targets?.some(target => keyOf(target) === phone))
    return offer ? [[id, { from: offer.at, to: offer.at + offer.seconds }]] : []
  })
  return new Map(turns)
}
