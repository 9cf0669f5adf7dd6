import 'server-only'
import { tags } from '@/lib/i18n/tags'
import { zoneWords } from '@/lib/i18n/zones'
import { formatPhone } from '@/lib/numbers/format'
import { type Member, type Pointed, placeOf } from './places'
import { pointedWords } from './pointed-words'
import type { Service, Values } from './service'
import type { Showing } from './showing'
import { toldLabel } from './told-label'
import { type Words, wordsOf } from './words-of'

/** `empty`: nothing was chosen. */
export type Shown = { field: string; label: string; text: string; empty: boolean }

/** A service's values in the reader's words, in the order of its fields: for its page, the history, and a stale form. */
export async function shownOf(service: Service, values: Values, showing: Showing): Promise<Shown[]> {
  const say = await wordsOf(service.kind)
  return Promise.all(
    Object.entries(service.schema.shape).map(async ([field, word]) => {
      const place = placeOf(word as never)
      const told = place.in === 'kept' ? await service.tell?.(field, values[field], showing) : undefined
      const text = told ?? textOf(say, field, place, values[field], showing)
      return {
        field,
        label: toldLabel(showing.locale, service.kind, field) ?? say(`fields.${field}`),
        text,
        empty: isEmpty(values[field]),
      }
    }),
  )
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
}

function textOf(
  say: Words,
  field: string,
  place: ReturnType<typeof placeOf>,
  value: unknown,
  showing: Showing,
): string {
  const { people, things, departments, locale } = showing
  if (isEmpty(value)) return say('noValue')
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  const nameOf = (id: string) => [...people, ...things].find(one => one.id === id)?.name ?? say('gone')
  switch (place.in) {
    case 'members':
      return (value as Member[])
        .map(({ id, weight }) => (weight === null ? nameOf(id) : `${nameOf(id)} (${weight} %)`))
        .join(', ')
    case 'destination':
      return pointedWords(value as Pointed, showing)
    case 'destinations':
      return (value as Pointed[]).map(to => pointedWords(to, showing)).join(', ')
    case 'reference':
      return nameOf(String(value))
    case 'references':
      return (value as string[]).map(nameOf).join(', ')
    case 'numbers':
      return (value as string[]).map(number => formatPhone(number, tags[locale])).join(', ')
  }
  if (field === 'departmentId') return departments.find(one => one.id === value)?.name ?? say('gone')
  if (field === 'zone') return zoneWords(String(value), locale)
  if (field === 'locale') return say(`locales.${value}`)
  if (field === 'callerNumber') return formatPhone(String(value), tags[locale])
  const option = `options.${field}.${value}`
  if (say.has(option)) return say(option)
  return typeof value === 'number' ? value.toLocaleString(tags[locale]) : String(value)
}
