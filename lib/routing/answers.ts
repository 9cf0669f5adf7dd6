import type { PhoneStates } from './call'
import { SECONDS_PER_RING } from './constants'
import type { Target } from './step'
import type { Answer, Ask } from './walk'

/** The world as supposed by a question: answers each `Ask` from the phone states, and hands out the keys one by one. */
export function supposed(states: PhoneStates): (ask: Ask) => Answer {
  const keys = [...(states.keys ?? [])]
  return ask => {
    if (ask.ask === 'keys') return { outcome: 'keys', keys: keys.shift() ?? '' }
    if (ask.ask === 'wait') {
      if (states.retrieved) return { outcome: 'left' }
      const pressed = keys.shift()
      return pressed ? { outcome: 'keys', keys: pressed } : { outcome: 'noAnswer' }
    }
    return rung(states, ask.targets, ask.seconds, ask.last)
  }
}

function rung(states: PhoneStates, targets: Target[], limit: number, last: boolean): Answer {
  const known = targets.map(target => ({ target, phone: states.phones[keyOf(target)] ?? states.others }))
  if (last && !known[0]?.phone) return { outcome: 'left' }
  const ringing = known.filter(({ phone }) => phone?.presence !== 'busy' && phone?.presence !== 'unreachable')
  const answering = ringing.flatMap(({ target, phone }) =>
    phone?.answersAfter !== undefined && !phone.declines
      ? [{ target, after: phone.answersAfter * SECONDS_PER_RING }]
      : [],
  )
  const first = answering.filter(({ after }) => after <= limit).sort((a, b) => a.after - b.after)[0]
  if (first) return { outcome: 'answered', by: first.target, after: first.after }
  if (ringing.length === 0)
    return { outcome: known.every(({ phone }) => phone?.presence === 'unreachable') ? 'unreachable' : 'busy' }
  return { outcome: ringing.every(({ phone }) => phone?.declines) ? 'declined' : 'noAnswer' }
}

export function keyOf(target: Target): string {
  if (target.kind === 'person') return target.id
  return target.kind === 'number' ? target.number : target.uri
}

/** The people among what rings. */
export function peopleAmong(targets: readonly Target[]): string[] {
  return targets.flatMap(target => (target.kind === 'person' ? [target.id] : []))
}
