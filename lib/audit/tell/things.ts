import { translatorFor } from '@/lib/i18n/messages'
import { tags } from '@/lib/i18n/tags'
import { formatPhone } from '@/lib/numbers/format'
import type { Event } from '@/lib/schedules/schedule'
import { recurrenceText, whenText } from '@/lib/services/schedules/words'
import { pairOf } from './catalogue'
import type { Telling } from './values'

type Thing = Record<string, unknown>
type Text = (field: string, value: unknown) => string

/** A destination, a member, an event of a schedule, or a row: in one line. */
export function thingText(telling: Telling, thing: Thing, text: Text): string {
  const { locale, names, words } = telling
  const named = (id: unknown) => names.get(String(id)) ?? words.at(['services', 'gone']) ?? ''
  if ('recurrence' in thing) return eventText(telling, thing)
  if (thing.kind === 'voicemail') return words.at(['services', 'mailboxOf'], { name: named(thing.id) }) ?? ''
  if (thing.kind === 'number') return formatPhone(String(thing.number), tags[locale])
  if (thing.kind === 'sip') return String(thing.uri)
  if ('weight' in thing) return memberText(telling, thing, named(thing.id))
  if (typeof thing.id === 'string') return named(thing.id)
  const parts = Object.entries(thing).filter(([, value]) => value !== null && value !== '')
  return parts.map(([field, value]) => text(field, value)).join(' · ')
}

function memberText({ words }: Telling, { weight, skill }: Thing, name: string): string {
  if (typeof weight === 'number') return `${name} (${weight} %)`
  if (typeof skill === 'number') return words.say('member', { name, skill })
  return name
}

/** « Fermeture : 2030-01-02 (toute la journée), une seule fois ». */
function eventText({ locale, words }: Telling, thing: Thing): string {
  const event = thing as unknown as Event
  const say = translatorFor(locale, 'schedules') as never
  const part = `${whenText(event, say, locale)}, ${recurrenceText(event, say, locale)}`
  return pairOf(words, event.name, part)
}
