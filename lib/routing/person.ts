import { EMERGENCY_CALLBACK_BYPASSES, PERSON_ORDER } from './constants'
import { allToMailbox, always, byNight, selectively } from './forwards'
import type { Person } from './person-settings'
import { phone, undisturbed } from './phone'
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
  voiceMessaging: (walk, person) => allToMailbox(walk, person, person.voicemail),
  doNotDisturb: undisturbed,
}

/** The whole chain of a call to a person (4.2). A line reached through a series is only asked about its phone (16.5). */
export function* person(walk: Walk, owner: Person, bySeries: boolean): Route<Next> {
  if (walk.call.emergencyCallback && EMERGENCY_CALLBACK_BYPASSES) return yield* calledBack(walk, owner)
  for (const rule of PERSON_ORDER) {
    if (bySeries && rule !== 'doNotDisturb') pass(walk, rule, 'fromSeries')
    else {
      const found = chain[rule](walk, owner)
      const next = found && 'next' in found ? yield* found : found
      if (next) return next
    }
  }
  return yield* phone(walk, owner)
}

/** The emergency services call back: the phone rings, and nothing sends them elsewhere. */
function* calledBack(walk: Walk, owner: Person): Route<Next> {
  for (const rule of PERSON_ORDER) pass(walk, rule, 'emergencyCallback')
  const off = { active: false }
  return yield* phone(walk, {
    ...owner,
    busy: off,
    noAnswer: { ...off, rings: 0 },
    notReachable: off,
    voicemail: { ...owner.voicemail, active: false },
    callWaiting: true,
  })
}
