import { EMERGENCY_CALLBACK_BYPASSES, PERSON_ORDER } from './constants'
import { allToMailbox, always, byNight, selectively } from './forwards'
import type { Person } from './person-settings'
import { phone, undisturbed } from './phone'
import { ring } from './ringing'
import { anonymous, notAccepted, notAdmitted, rejected, suspended } from './screening'
import { type Next, pass, type Route, type Walk } from './walk'

type Rule = (typeof PERSON_ORDER)[number]
type Found = Next | undefined

const chain: Record<Rule, (walk: Walk, person: Person) => Found | Route<Found>> = {
  intercept: suspended,
  incomingPlan: notAdmitted,
  anonymousRejection: anonymous,
  selectiveRejection: rejected,
  selectiveAcceptance: notAccepted,
  groupNightForwarding: byNight,
  callForwardSelective: (walk, person) => selectively(walk, person, person.selective),
  callForwardAlways: always,
  voiceMessaging: allToMailbox,
  doNotDisturb: undisturbed,
}

/** The whole chain of a call to a person (4.2). A line reached through a series is only asked about its phone (16.5). */
export function* person(walk: Walk, owner: Person, bySeries: boolean): Route<Next> {
  const bypassed = walk.call.emergencyCallback && EMERGENCY_CALLBACK_BYPASSES
  for (const rule of PERSON_ORDER) {
    if (bypassed) pass(walk, rule, 'emergencyCallback')
    else if (bySeries && rule !== 'doNotDisturb') pass(walk, rule, 'fromSeries')
    else {
      const found = chain[rule](walk, owner)
      const next = found && 'next' in found ? yield* found : found
      if (next) return next
    }
  }
  return bypassed ? yield* ring(walk, owner, 'free') : yield* phone(walk, owner)
}
