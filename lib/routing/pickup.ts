import type { Person } from './person-settings'
import { decide, type Next, treatment, type Walk } from './walk'

/** Answers the longest-ringing phone of the person's pickup group, never their own (section 13). */
export function pickup(walk: Walk, by: Person): Next {
  const group = walk.snapshot.pickupGroups.find(one => one.people.includes(by.id))
  const ringing = walk.states.ringing?.find(id => id !== by.id && group?.people.includes(id))
  return picked(walk, by, 'callPickup', ringing, group ? 'callPickup.nothing' : 'callPickup.noGroup')
}

export function directedPickup(walk: Walk, by: Person, target: Person): Next {
  const ringing = walk.states.ringing?.find(id => id === target.id)
  return picked(walk, by, 'directedCallPickup', ringing, 'directedCallPickup.nothing')
}

function picked(
  walk: Walk,
  by: Person,
  rule: 'callPickup' | 'directedCallPickup',
  ringing: string | undefined,
  nothing: string,
): Next {
  if (ringing === undefined) {
    decide(walk, { id: by.id }, rule, nothing)
    return treatment('nothingToPickUp')
  }
  decide(walk, { id: by.id }, rule, `${rule}.answered`, { to: { kind: 'entry', id: ringing } })
  return { end: { kind: 'pickedUp', id: ringing } }
}
