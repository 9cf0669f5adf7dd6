import { destinationText } from '@/lib/destinations/words'
import { tags } from '@/lib/i18n/tags'
import { type Member, type Pointed, placeOf } from './places'
import type { Service, Values } from './service'
import type { Showing } from './showing'

type Initial = Record<string, string | string[]>

/** Stored values as the fields of the form show them, by the names they are posted under. */
export function initialOf(service: Service, values: Values, showing: Showing): Initial {
  const initial: Initial = {}
  for (const [name, word] of Object.entries(service.schema.shape)) {
    const value = values[name]
    const place = placeOf(word as never)
    if (place.in === 'members') ordered(initial, name, value as Member[])
    else if (place.in === 'destinations')
      for (const [at, to] of (value as Pointed[]).entries()) {
        initial[`${name}.${at}.to`] = pointedText(to, showing)
        initial[`${name}.${at}.position`] = String(at + 1)
      }
    else if (place.in === 'references')
      for (const [at, id] of (value as string[]).entries()) initial[`${name}.${at}`] = id
    else if (place.in === 'destination') initial[name] = pointedText(value as Pointed | null, showing)
    else initial[name] = fieldText(value)
  }
  return initial
}

function ordered(initial: Initial, name: string, list: Member[]): void {
  for (const [at, { id, weight, skill }] of list.entries()) {
    initial[`${name}.${id}.in`] = 'on'
    initial[`${name}.${id}.position`] = String(at + 1)
    if (weight !== null) initial[`${name}.${id}.weight`] = String(weight)
    if (skill !== null) initial[`${name}.${id}.skill`] = String(skill)
  }
}

/** A destination as its field writes it. */
export function pointedText(to: Pointed | null | undefined, { callables, locale }: Showing): string {
  if (to?.kind === 'typed') return to.text
  return destinationText(to, callables, tags[locale])
}

function fieldText(value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'boolean') return value ? 'on' : ''
  return value === null || value === undefined ? '' : String(value)
}
