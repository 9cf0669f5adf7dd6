import type { Phone, Presence } from './call'
import type { Person } from './person-settings'
import type { Target } from './step'
import type { Walk } from './walk'

/** What is supposed of a phone; a person in remote office mode answers on that number. */
export function phoneOf(walk: Walk, target: Target): Phone {
  const { phones, others } = walk.states
  const key = target.kind === 'person' ? target.id : target.kind === 'number' ? target.number : target.uri
  return phones[key] ?? others ?? {}
}

/** Where a person's own phone rings: at the desk, or at the remote office number. */
export function ownPhone(person: Person): Target {
  const { active, number } = person.remoteOffice
  return active && number ? { kind: 'number', number, confirm: false } : { kind: 'person', id: person.id }
}

export function presenceOf(walk: Walk, person: Person): Presence {
  return phoneOf(walk, ownPhone(person)).presence ?? 'free'
}
