import { useTranslations } from 'next-intl'
import { type AudioUse, secondsOf, uploadBytes } from '../limits'
import { SoundInput } from './sound-input'

type Props = { name: string; label: string; use: AudioUse; required?: boolean; optional?: boolean }

const words = [
  'record',
  'again',
  'stop',
  'explain',
  'level',
  'recording',
  'recorded',
  'refused',
  'file',
  'listen',
] as const

/** The field of a sound: what is accepted, in words, and the choice of a file or of the microphone. */
export function SoundField({ use, ...field }: Props) {
  const say = useTranslations('audio')
  const { most } = secondsOf[use]
  const limits = { megabytes: uploadBytes / 1_000_000, minutes: Math.floor(most / 60), seconds: most % 60 }
  const said = Object.fromEntries(words.map(word => [word, say(word)])) as Record<(typeof words)[number], string>
  return <SoundInput {...field} hint={say('accepted', limits)} most={most} words={said} />
}
