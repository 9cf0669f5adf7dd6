import { takenBy } from './of-service'
import type { VoicemailSettings } from './settings'

/** The state of a person's voicemail in one sentence: a key of `voicemail.state`, with its parameters and its tone. */
export type VoicemailSentence = {
  key: 'off' | 'all' | 'none' | 'busyAndNoAnswer' | 'busy' | 'noAnswer'
  params: { rings: number }
  tone: 'good' | 'attention' | 'off'
}

export function voicemailSentence(settings: VoicemailSettings): VoicemailSentence {
  const { active, sendAll, sendBusy, sendNoAnswer, rings } = settings
  const params = { rings }
  if (!active) return { key: 'off', params, tone: 'off' }
  if (sendAll) return { key: 'all', params, tone: 'attention' }
  if (sendBusy && sendNoAnswer) return { key: 'busyAndNoAnswer', params, tone: 'good' }
  if (sendBusy) return { key: 'busy', params, tone: 'good' }
  if (sendNoAnswer) return { key: 'noAnswer', params, tone: 'good' }
  return { key: 'none', params, tone: 'attention' }
}

/** The same of a service's, of `voicemail.serviceState`: one that takes no calls by itself is there for those sent to it. */
export function mailboxSentence(kind: string, settings: VoicemailSettings) {
  const { key, tone } = voicemailSentence(takenBy(kind, settings))
  return key === 'none' ? ({ key: 'direct', tone: 'good' } as const) : { key, tone }
}
