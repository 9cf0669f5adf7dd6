import { ALL_CALLS_GREETING, DEFAULT_PROMPT_SECONDS } from './constants'
import type { Person } from './person-settings'
import { redirect } from './redirect'
import type { Greeting, Heard } from './step'
import { decide, type Next, playing, type Route, treatment, type Walk } from './walk'

export type Cause = 'all' | 'busy' | 'noAnswer' | 'direct'

/** The mailbox takes the call: its greeting, what may follow it, and the 0 key. A mailbox that is off takes nothing. */
export function* mailbox(walk: Walk, person: Person, cause: Cause): Route<Next> {
  const { voicemail } = person
  const place = { id: person.id }
  if (!voicemail.active) {
    decide(walk, place, 'voiceMessaging', 'voiceMessaging.none')
    return treatment('noMailbox')
  }
  const greeting = greetingOf(person, cause)
  const sound = greeting === 'away' ? voicemail.away.greeting : voicemail.greetings[greeting]
  const hears: Heard = sound ? { kind: 'sounds', ids: [sound] } : { kind: 'prompt', prompt: `greeting.${greeting}` }
  decide(walk, place, 'voiceMessaging', `voiceMessaging.${greeting}`, {
    hears,
    seconds: sound ? playing(walk, [sound]) : DEFAULT_PROMPT_SECONDS,
  })
  if (voicemail.zero) {
    const answer = yield { ask: 'keys', hears, seconds: 0, place }
    if (answer.outcome === 'keys' && answer.keys === '0')
      return redirect(walk, person, 'voiceMessaging', voicemail.zero, { text: 'voiceMessaging.zero' })
  }
  const only = voicemail.greetingOnly
  if (only && only !== 'hangup')
    return redirect(walk, person, 'voiceMessaging', only, { text: 'voiceMessaging.greetingOnly' })
  const noMessage = only === 'hangup' || (greeting === 'away' && !voicemail.away.takesMessages)
  return { end: noMessage ? { kind: 'announcement' } : { kind: 'voicemail', id: person.id, greeting } }
}

function greetingOf(person: Person, cause: Cause): Greeting {
  if (person.voicemail.away.active) return 'away'
  if (cause === 'all') return ALL_CALLS_GREETING
  return cause === 'busy' ? 'busy' : 'noAnswer'
}
