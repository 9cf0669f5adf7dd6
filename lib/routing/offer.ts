import { SECONDS_PER_RING } from './constants'
import type { Person } from './person-settings'
import { ownPhone } from './presence'
import type { Heard, Rule } from './step'
import { decide, type Next, pass, type Route, type Walk } from './walk'

/** Who rings together: everybody at once, or one after the other. */
export function wavesOf(policy: string, people: Person[]): Person[][] {
  return policy === 'simultaneous' && people.length > 0 ? [people] : people.map(person => [person])
}

/** Ringing some people of a group at once: for how long, what the caller hears, and how it is told when nobody answers. */
export type Offer = {
  group: { id: string }
  rule: Rule
  people: Person[]
  seconds: number
  hears: Heard
  unanswered: 'ring.unanswered' | 'ring.bounced'
}

/** Offers a call to people of a group: its end when one answers, else whether it rang or found them all busy. */
export function* offerTo(
  walk: Walk,
  { group, rule, people, seconds, hears, unanswered }: Offer,
): Route<Next | 'rang' | 'busy'> {
  const place = { id: group.id }
  const targets = people.map(ownPhone)
  const answer = yield { ask: 'ring', targets, seconds, last: false, place }
  if (answer.outcome === 'answered') {
    decide(walk, place, rule, 'ring.answered', { targets, by: answer.by, seconds: answer.after, hears })
    return { end: { kind: 'answered', by: answer.by } }
  }
  if (answer.outcome !== 'noAnswer') {
    for (const person of people) pass(walk, rule, 'agentBusy', { agent: person.name })
    return 'busy'
  }
  const params = { rings: Math.round(seconds / SECONDS_PER_RING) }
  decide(walk, place, rule, unanswered, { targets, seconds, hears, params })
  return 'rang'
}
