import { tollClass } from '@/lib/numbers/toll'
import { applies, matches } from './criteria'
import type { Person } from './person-settings'
import { redirect } from './redirect'
import type { Heard } from './step'
import { mailbox } from './voicemail'
import { decide, type Next, pass, playing, type Route, treatment, type Walk } from './walk'

/** Step 1 of the chain (4.2): a suspended line, its announcement and what its 0 key leads to. */
export function* suspended(walk: Walk, person: Person): Route<Next | undefined> {
  if (person.active) return pass(walk, 'intercept', 'off')
  const { zero, voicemail } = person.intercept
  const place = { id: person.id }
  if (voicemail && person.voicemail.active) {
    decide(walk, place, 'intercept', 'intercept.voicemail')
    return yield* mailbox(walk, person, 'noAnswer')
  }
  const hears = outOfService(walk, person)
  if (!zero) return treatment('intercept')
  const answer = yield { ask: 'keys', hears, seconds: 0, place }
  if (answer.outcome !== 'keys' || answer.keys !== '0') return treatment('intercept')
  return redirect(walk, person, 'intercept', zero, { text: 'intercept.zero' })
}

/** What a caller of a line out of service hears: the platform's announcement or the company's own, and then the new number. */
function outOfService(walk: Walk, { id, intercept: { sound, newNumber } }: Person): Heard {
  const number = newNumber && { number: newNumber }
  const params = { newNumber: newNumber ?? '' }
  const own: Heard | undefined = sound ? { kind: 'sounds', ids: [sound] } : undefined
  if (own && sound)
    decide(walk, { id }, 'intercept', 'intercept.announced', { hears: own, seconds: playing(walk, [sound]) })
  if (own && !number) return own
  const hears: Heard = { kind: 'prompt', prompt: own ? 'newNumber' : 'intercept', ...number }
  decide(walk, { id }, 'intercept', number ? 'intercept.newNumber' : 'intercept.out', { hears, params })
  return hears
}

/** Step 2: who may call in. */
export function notAdmitted(walk: Walk, person: Person): Next | undefined {
  const refused = refusedCaller(walk, person)
  if (!refused) return pass(walk, 'incomingPlan', 'permitted')
  decide(walk, { id: person.id }, 'incomingPlan', `incomingPlan.${refused}`, {
    hears: { kind: 'prompt', prompt: 'callsNotAccepted' },
  })
  return treatment('callsNotAccepted')
}

/** Which part of the incoming calling plan refuses the caller, or nothing. */
function refusedCaller(walk: Walk, { incoming }: Person): 'inside' | 'outside' | 'hidden' | 'abroad' | undefined {
  const { from } = walk.call
  if (from.kind === 'inside') return incoming.inside ? undefined : 'inside'
  const outside = incoming.outside === 'allow' || (incoming.outside === 'redirectedOnly' && walk.redirections > 0)
  if (!outside) return 'outside'
  if (from.hidden) return incoming.hidden ? undefined : 'hidden'
  return !incoming.abroad && isAbroad(from.number) ? 'abroad' : undefined
}

/** Whether a caller's number is of neither Canada nor the United States. */
function isAbroad(number: string | undefined): boolean {
  return number !== undefined && ['international', 'caribbean'].includes(tollClass(number))
}

/** Step 3: hidden callers. */
export function anonymous(walk: Walk, person: Person): Next | undefined {
  const { from } = walk.call
  if (!person.anonymousRejection) return pass(walk, 'anonymousRejection', 'off')
  if (from.kind === 'inside') return pass(walk, 'anonymousRejection', 'insideCaller')
  if (from.hidden !== 'private') return pass(walk, 'anonymousRejection', 'callerShown')
  decide(walk, { id: person.id }, 'anonymousRejection', 'anonymousRejection.refused', {
    hears: { kind: 'prompt', prompt: 'privateRefused' },
  })
  return treatment('privateRefused')
}

/** Step 4: rejection beats acceptance, an exception beats its rule. */
export function rejected(walk: Walk, person: Person): Next | undefined {
  const { active, rules } = person.rejection
  if (!active) return pass(walk, 'selectiveRejection', 'off')
  if (rules.some(rule => !rule.applies && matches(walk, rule, person.zone)))
    return pass(walk, 'selectiveRejection', 'exception')
  const rule = rules.find(row => row.applies && matches(walk, row, person.zone))
  if (!rule) return pass(walk, 'selectiveRejection', 'noMatch')
  decide(walk, { id: person.id }, 'selectiveRejection', 'selectiveRejection.refused', {
    hears: { kind: 'prompt', prompt: 'rejected' },
    params: { criterion: rule.name },
  })
  return treatment('rejected')
}

export function notAccepted(walk: Walk, person: Person): Next | undefined {
  const { active, rules } = person.acceptance
  if (!active) return pass(walk, 'selectiveAcceptance', 'off')
  if (rules.some(rule => rule.applies) && applies(walk, rules, person.zone))
    return pass(walk, 'selectiveAcceptance', 'permitted')
  decide(walk, { id: person.id }, 'selectiveAcceptance', 'selectiveAcceptance.refused', {
    hears: { kind: 'prompt', prompt: 'rejected' },
  })
  return treatment('rejected')
}
