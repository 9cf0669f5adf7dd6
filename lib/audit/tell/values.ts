import { clock } from '@/lib/audio/duration'
import { sizeText } from '@/lib/audio/size'
import { formatsFor } from '@/lib/i18n/formats'
import { type Locale, tags } from '@/lib/i18n/tags'
import { isZone, zoneWords } from '@/lib/i18n/zones'
import { formatPhone } from '@/lib/numbers/format'
import { showMac } from '@/lib/phones/mac'
import { models } from '@/lib/phones/models'
import { type Catalogue, firstOf, spaceOf } from './catalogue'
import { thingText } from './things'

export type Reader = { locale: Locale; zone: string; names: ReadonlyMap<string, string> }
export type Telling = Reader & { words: Catalogue; kind: string }

/** Fields whose words stand elsewhere than with their own kind. */
const elsewhere: Record<string, string[]> = {
  afterGreeting: ['voicemail', 'afterGreetings'],
  busyGreeting: ['voicemail', 'greetingChoices'],
  callers: ['history', 'options', 'callers'],
  code: ['history', 'options', 'code'],
  emergencyProvince: ['regions'],
  handling: ['voicemail', 'handlings'],
  locale: ['services', 'locales'],
  noAnswerGreeting: ['voicemail', 'greetingChoices'],
  province: ['regions'],
  recording: ['features', 'call-recording', 'modes'],
  role: ['users', 'roles'],
  slot: ['voicemail', 'slots'],
  use: ['announcements', 'usesShort'],
  withheld: ['services', 'kinds'],
}
const id = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** A value of a field as its page shows it, one line for each item of a list. */
export function linesOf(telling: Telling, field: string, value: unknown): string[] {
  if (Array.isArray(value) && value.length) return value.map(item => textOf(telling, field, item))
  return textOf(telling, field, value).split('\n')
}

function textOf(telling: Telling, field: string, value: unknown): string {
  const { say } = telling.words
  if (value === null || value === undefined || value === '' || Array.isArray(value)) return say('nothing')
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  if (typeof value === 'number') return numberText(telling, field, value)
  if (typeof value === 'string') return wordText(telling, field, value)
  return thingText(telling, value as Record<string, unknown>, (inner, item) => textOf(telling, inner, item))
}

function numberText({ locale, zone, words }: Telling, field: string, value: number): string {
  const format = formatsFor(locale, zone)
  if (field === 'total' || field === 'cents') return format.cents(value)
  if (field === 'durationMs') return clock(value / 1000)
  if (field === 'bytes') return sizeText(value, tags[locale])
  if (field === 'keptDays') return words.at(['voicemail', 'days'], { days: value }) ?? String(value)
  if (field === 'mailboxMinutes') return words.at(['voicemail', 'minutes'], { minutes: value }) ?? String(value)
  return value > 1e11 ? format.moment(value) : format.number(value)
}

function wordText({ locale, names, words, kind }: Telling, field: string, value: string): string {
  const part = field.split('.').at(-1) ?? field
  if (value === 'on') return words.say('yes')
  if (/^\+\d{7,15}$/.test(value)) return formatPhone(value, tags[locale])
  if (part === 'mac') return showMac(value)
  if (part === 'model') return models[value as keyof typeof models]?.name ?? value
  if (part === 'zone' && isZone(value)) return zoneWords(value, locale)
  if (part === 'period') return formatsFor(locale, 'UTC').month(Date.parse(`${value}-15`))
  if (part === 'countries') return new Intl.DisplayNames(tags[locale], { type: 'region' }).of(value) ?? value
  const known = names.get(value)
  if (known) return known
  if (id.test(value)) return words.at(['services', 'gone']) ?? value
  const paths = [
    [...(elsewhere[part] ?? ['history', 'options', part]), value],
    [kind, 'options', part, value],
    [spaceOf(kind), 'options', value],
    [spaceOf(kind), `${part}s`, value],
    ['features', kind, `${part}s`, value],
    ['criteria', kind === 'forwarding-selective' ? 'forwardEffects' : `${part}s`, value],
  ]
  return firstOf(words, paths) ?? value
}
