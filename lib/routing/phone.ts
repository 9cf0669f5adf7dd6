import type { Presence } from './call'
import type { Person } from './person-settings'
import { presenceOf } from './presence'
import { redirect } from './redirect'
import { placesOf, ring, ringPlaces } from './ringing'
import type { Reason, Rule } from './step'
import { mailbox } from './voicemail'
import { decide, type Next, pass, type Route, type Walk } from './walk'

/** Step 9: do not disturb is busy. */
export function* undisturbed(walk: Walk, person: Person): Route<Next | undefined> {
  const { active, splash } = person.doNotDisturb
  if (!active) return pass(walk, 'doNotDisturb', 'off')
  decide(walk, { id: person.id }, 'doNotDisturb', splash ? 'doNotDisturb.splash' : 'doNotDisturb.busy')
  return yield* whenBusy(walk, person)
}

/** Steps 10 to 13: the state of the phone, ringing, no answer. */
export function* phone(walk: Walk, person: Person): Route<Next> {
  const presence = presenceOf(walk, person)
  if (presence === 'unreachable') return yield* whenNotReachable(walk, person)
  pass(walk, 'callForwardNotReachable', person.notReachable.active ? 'reachable' : 'off')
  if (person.busyWith !== undefined) {
    decide(walk, { id: person.busyWith }, 'groupBusy', 'groupBusy.direct', { params: { person: person.name } })
    return yield* whenBusy(walk, person)
  }
  if (presence === 'free' || (presence === 'onCall' && person.callWaiting)) return yield* ring(walk, person, presence)
  return yield* occupied(walk, person, presence)
}

/** The phone is really busy: a sequential ring that goes on when busy tries the other phones before anything else. */
export function* occupied(walk: Walk, person: Person, presence: Presence | 'declined'): Route<Next> {
  decide(walk, { id: person.id }, 'busy', `busy.${presence}`)
  const places = person.sequential.continueIfBusy ? placesOf(walk, person) : []
  return (yield* ringPlaces(walk, person, places)) ?? (yield* whenBusy(walk, person))
}

/** Step 10: the forward for it, else as busy. */
export function* whenNotReachable(walk: Walk, person: Person): Route<Next> {
  const { active, to } = person.notReachable
  decide(walk, { id: person.id }, 'notReachable', 'notReachable.unplugged')
  if (active && to) return redirect(walk, person, 'callForwardNotReachable', to)
  pass(walk, 'callForwardNotReachable', 'off')
  return yield* whenBusy(walk, person)
}

/** Step 11: the next line of the series, the forward, the mailbox, the busy tone. */
export function* whenBusy(walk: Walk, person: Person): Route<Next> {
  const next = nextInSeries(walk, person)
  if (next) {
    decide(walk, { id: person.id }, 'seriesCompletion', 'seriesCompletion.next', { to: { kind: 'entry', id: next } })
    return { go: { kind: 'entry', id: next }, series: true }
  }
  const { busy, voicemail } = person
  if (busy.active && busy.to) return redirect(walk, person, 'callForwardBusy', busy.to)
  pass(walk, 'callForwardBusy', 'off')
  if (voicemail.active && voicemail.busy) return yield* mailbox(walk, person, 'busy')
  pass(walk, 'voiceMessaging', 'off')
  decide(walk, { id: person.id }, 'busy', 'busy.tone', { hears: { kind: 'busy' } })
  return { end: { kind: 'busy' } }
}

function nextInSeries(walk: Walk, person: Person): string | undefined {
  const rule: Rule = 'seriesCompletion'
  const skip = (why: Reason, params?: Record<string, string>) => pass(walk, rule, why, params)
  const series = walk.snapshot.series.find(group => group.people.includes(person.id))
  if (!series) return skip('off')
  const later = series.people.slice(series.people.indexOf(person.id) + 1)
  const next = later.find(id => walk.snapshot.entries.get(id)?.active)
  return next ?? skip('lastOfSeries', { series: series.name })
}
