import type { Destination } from '@/lib/destinations/destination'
import type { Presence } from './call'
import { DECLINED_COUNTS_AS, MAX_UNANSWERED_SECONDS, NO_ANSWER_TIE_GOES_TO, SECONDS_PER_RING } from './constants'
import { applies } from './criteria'
import { forbidden, isCapped } from './permission'
import type { Person } from './person-settings'
import { occupied, whenNotReachable } from './phone'
import { ownPhone } from './presence'
import { redirect } from './redirect'
import type { Rule, Target } from './step'
import { mailbox } from './voicemail'
import { decide, type Next, pass, type Route, type Walk } from './walk'

/** Step 12: the person's phone and those that ring with it or after it, then step 13. */
export function* ring(walk: Walk, person: Person, presence: Presence): Route<Next> {
  const taker = takerOf(person)
  const places = placesOf(walk, person)
  if (places.length === 0) {
    const own = taker?.rings === 0 ? undefined : yield* ringOwn(walk, person, presence, taker?.rings)
    return own ?? (yield* whenUnanswered(walk, person))
  }
  const { baseFirst, baseRings } = person.sequential
  const base = baseFirst && baseRings > 0 ? yield* ringOwn(walk, person, presence, baseRings) : undefined
  return base ?? (yield* ringPlaces(walk, person, places)) ?? (yield* whenUnanswered(walk, person))
}

function* ringOwn(walk: Walk, person: Person, presence: Presence, rings: number | undefined): Route<Next | undefined> {
  const extra = together(walk, person, presence)
  const targets = [ownPhone(person), ...extra]
  const seconds = rings === undefined ? MAX_UNANSWERED_SECONDS : rings * SECONDS_PER_RING
  const place = { id: person.id }
  const rule: Rule = extra.length > 0 ? 'simultaneousRing' : 'ring'
  const answer = yield { ask: 'ring', targets, seconds, last: false, place }
  const hears = { kind: 'ringback' } as const
  switch (answer.outcome) {
    case 'answered':
      decide(walk, place, rule, 'ring.answered', { targets, by: answer.by, seconds: answer.after, hears })
      return { end: { kind: 'answered', by: answer.by } }
    case 'unreachable':
      return yield* whenNotReachable(walk, person)
    case 'busy':
      return yield* occupied(walk, person, 'busy')
    case 'declined':
      return yield* occupied(walk, person, DECLINED_COUNTS_AS === 'busy' ? 'declined' : 'busy')
    default:
      decide(walk, place, rule, 'ring.unanswered', {
        targets,
        seconds,
        hears,
        params: { rings: seconds / SECONDS_PER_RING },
      })
      return undefined
  }
}

function together(walk: Walk, person: Person, presence: Presence): Target[] {
  const rule = 'simultaneousRing'
  const { active, skipOnCall, phones, rules } = person.simultaneous
  if (!active) return pass(walk, rule, 'off') ?? []
  if (skipOnCall && presence === 'onCall') return pass(walk, rule, 'onCall') ?? []
  if (!applies(walk, rules, person.zone)) return pass(walk, rule, 'noMatch') ?? []
  return phones.flatMap(phone => targetsOf(walk, person, rule, phone.to, phone.confirm))
}

type Ringing = { targets: Target[]; rings: number }

/** The places of a sequential ring that applies to this call and that may be rung; none when it does not. */
export function placesOf(walk: Walk, person: Person): Ringing[] {
  const rule = 'sequentialRing'
  const { active, phones, rules } = person.sequential
  if (!active) return pass(walk, rule, 'off') ?? []
  if (!applies(walk, rules, person.zone)) return pass(walk, rule, 'noMatch') ?? []
  return phones
    .map(({ to, confirm, rings }) => ({ targets: targetsOf(walk, person, rule, to, confirm), rings }))
    .filter(({ targets }) => targets.length > 0)
}

/** The places of a sequential ring, one after the other; nothing when none of them answers. */
export function* ringPlaces(walk: Walk, person: Person, places: readonly Ringing[]): Route<Next | undefined> {
  for (const { targets, rings } of places) {
    const place = { id: person.id }
    const seconds = rings * SECONDS_PER_RING
    const answer = yield { ask: 'ring', targets, seconds, last: false, place }
    const hears = { kind: 'ringback' } as const
    if (answer.outcome === 'answered') {
      decide(walk, place, 'sequentialRing', 'ring.answered', { targets, by: answer.by, seconds: answer.after, hears })
      return { end: { kind: 'answered', by: answer.by } }
    }
    const rang = answer.outcome === 'noAnswer' ? seconds : 0
    decide(walk, place, 'sequentialRing', `ring.${rang ? 'unanswered' : 'elsewhereBusy'}`, {
      targets,
      seconds: rang,
      hears,
      params: { rings },
    })
  }
  return undefined
}

/** A destination as something that rings: people and outside numbers do, services and mailboxes do not. */
export function targetsOf(walk: Walk, person: Person, rule: Rule, to: Destination, confirm: boolean): Target[] {
  if (forbidden(walk.snapshot, person, to) || isCapped(walk, person, to)) return pass(walk, rule, 'notPermitted') ?? []
  if (to.kind === 'sip') return [{ kind: 'sip', uri: to.uri, confirm }]
  const id = to.kind === 'number' ? walk.snapshot.numbers.get(to.number)?.ownerId : to.id
  const own = id === undefined ? undefined : walk.snapshot.entries.get(id)
  if (own?.kind === 'person' && to.kind !== 'voicemail') return own.id === person.id ? [] : [ownPhone(own)]
  return to.kind === 'number' ? [{ kind: 'number', number: to.number, confirm }] : []
}

type Taker = { rule: 'callForwardNoAnswer' | 'voiceMessaging'; rings: number }

/** What takes an unanswered call: of the forward and the mailbox, the one with fewer rings (4.2). */
export function takerOf(person: Person): Taker | undefined {
  const { noAnswer, voicemail } = person
  const forward: Taker | undefined =
    noAnswer.active && noAnswer.to ? { rule: 'callForwardNoAnswer', rings: noAnswer.rings } : undefined
  const box: Taker | undefined =
    voicemail.active && voicemail.unanswered ? { rule: 'voiceMessaging', rings: voicemail.rings } : undefined
  if (!forward || !box) return forward ?? box
  if (forward.rings === box.rings) return NO_ANSWER_TIE_GOES_TO === forward.rule ? forward : box
  return forward.rings < box.rings ? forward : box
}

function* whenUnanswered(walk: Walk, person: Person): Route<Next> {
  const taker = takerOf(person)
  const { noAnswer, voicemail } = person
  if (taker?.rule === 'callForwardNoAnswer' && noAnswer.to) {
    if (voicemail.active && voicemail.unanswered) pass(walk, 'voiceMessaging', 'moreRings')
    return redirect(walk, person, 'callForwardNoAnswer', noAnswer.to)
  }
  pass(walk, 'callForwardNoAnswer', noAnswer.active ? 'moreRings' : 'off')
  if (taker) return yield* mailbox(walk, person, 'noAnswer')
  pass(walk, 'voiceMessaging', 'off')
  decide(walk, { id: person.id }, 'noAnswer', 'noAnswer.end')
  return { end: { kind: 'noAnswer' } }
}
