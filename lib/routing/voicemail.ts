import { ALL_CALLS_GREETING, DEFAULT_PROMPT_SECONDS } from './constants'
import type { Voicemail } from './person-settings'
import { redirect } from './redirect'
import type { Entry } from './snapshot'
import type { Greeting, Heard } from './step'
import { type Cause, decide, type Next, playing, type Route, treatment, type Walk } from './walk'

/** The mailbox takes the call: its greeting, what may follow it, and the 0 key. A mailbox that is off takes nothing. */
export function* mailbox(walk: Walk, owner: Entry, cause: Cause): Route<Next> {
  const { voicemail } = owner
  const place = { id: owner.id }
  if (!voicemail?.active) {
    decide(walk, place, 'voiceMessaging', 'voiceMessaging.none')
    return treatment('noMailbox')
  }
  const greeting = greetingOf(voicemail, cause)
  const sound = greeting === 'away' ? voicemail.away.greeting : voicemail.greetings[greeting]
  const hears: Heard = sound ? { kind: 'sounds', ids: [sound] } : { kind: 'prompt', prompt: `greeting.${greeting}` }
  decide(walk, place, 'voiceMessaging', `voiceMessaging.${greeting}`, {
    hears,
    seconds: sound ? playing(walk, [sound]) : DEFAULT_PROMPT_SECONDS,
  })
  if (voicemail.zero) {
    const answer = yield { ask: 'keys', hears, seconds: 0, place }
    if (answer.outcome === 'keys' && answer.keys === '0')
      return redirect(walk, owner, 'voiceMessaging', voicemail.zero, { text: 'voiceMessaging.zero' })
  }
  const only = voicemail.greetingOnly
  if (only && only !== 'hangup')
    return redirect(walk, owner, 'voiceMessaging', only, { text: 'voiceMessaging.greetingOnly' })
  const noMessage = only === 'hangup' || (greeting === 'away' && !voicemail.away.takesMessages)
  return { end: noMessage ? { kind: 'announcement' } : { kind: 'voicemail', id: owner.id, greeting } }
}

function greetingOf({ away }: Voicemail, cause: Cause): Greeting {
  if (away.active) return 'away'
  if (cause === 'all') return ALL_CALLS_GREETING
  return cause === 'busy' ? 'busy' : 'noAnswer'
}
