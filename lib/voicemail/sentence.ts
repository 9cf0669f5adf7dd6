import type { VoicemailSettings } from './settings'

/** The state of a person's voicemail in one sentence: a key of `voicemail.state`, its parameters, and whether it does anything. */
export type VoicemailSentence = {
  key: 'off' | 'all' | 'none' | 'busyAndNoAnswer' | 'busy' | 'noAnswer'
  params: { rings: number }
  active: boolean
}

export function voicemailSentence(settings: VoicemailSettings): VoicemailSentence {
  const { active, sendAll, sendBusy, sendNoAnswer, rings } = settings
  const say = (key: VoicemailSentence['key']) => ({ key, params: { rings }, active: active && key !== 'none' })
  if (!active) return say('off')
  if (sendAll) return say('all')
  if (sendBusy && sendNoAnswer) return say('busyAndNoAnswer')
  if (sendBusy) return say('busy')
  return say(sendNoAnswer ? 'noAnswer' : 'none')
}
