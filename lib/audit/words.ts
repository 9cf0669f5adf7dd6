import 'server-only'
import { getMessages, getTranslations } from 'next-intl/server'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { formatPhone } from '@/lib/numbers/format'
import { type Difference, differences } from './difference'
import type { Entry } from './queries'

export type Way = 'added' | 'changed' | 'removed' | 'did'
export type Told = {
  sentence: string
  kind: string
  way: Way
  changes: { field: string; before: string; after: string }[]
}
type Reader = { locale: Locale; zone: string; names: ReadonlyMap<string, string> }

/** Tells changes as sentences, in the words their own pages use for fields and values. */
export async function storyteller({ locale, zone, names }: Reader) {
  const [say, messages] = await Promise.all([getTranslations('history'), getMessages()])
  const format = formatsFor(locale, zone)

  return { tell, kindName }

  function tell({ action, kind, subjectName: name, personName: who, before, after }: Entry): Told {
    const way: Way = before && after ? 'changed' : after ? 'added' : before ? 'removed' : 'did'
    const key = `actions.${action.replaceAll('.', '-')}` as 'actions.password-reset'
    const known = say.has(key) ? say(key) : undefined
    const thing = kindName(kind)
    return {
      kind: thing,
      way,
      sentence: known
        ? say('sentences.known', { who, known, name })
        : say(`sentences.${way}`, { who, thing, name, same: name === thing ? 'yes' : 'no' }),
      changes: differences(before, after).map(change => told(kind, change)),
    }
  }

  function kindName(kind: string): string {
    return (
      plain(['history', 'kinds', kind]) ??
      plain(['services', 'kinds', kind]) ??
      plain([spaceOf(kind), 'title']) ??
      plain(['features', kind, 'name']) ??
      kind
    )
  }

  function told(kind: string, { field, before, after }: Difference) {
    return {
      field: fieldName(kind, field),
      before: valueText(kind, field, before),
      after: valueText(kind, field, after),
    }
  }

  function fieldName(kind: string, field: string): string {
    const spaces = [
      [kind, 'fields'],
      ['features', kind],
      ['services', 'fields'],
      [spaceOf(kind)],
      ['profile'],
      ['features'],
      ['history', 'fields'],
    ]
    return spaces.map(space => plain([...space, field])).find(word => word !== undefined) ?? field
  }

  function valueText(kind: string, field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return say('nothing')
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
    if (typeof value === 'number' && (field === 'total' || field === 'cents')) return format.cents(value)
    if (typeof value === 'number') return value > 1e11 ? format.moment(value) : format.number(value)
    if (typeof value === 'string') return wordText(kind, field, value)
    if (Array.isArray(value)) {
      return value.length === 0 ? say('nothing') : value.map(item => valueText(kind, field, item)).join(', ')
    }
    return thingText(value as Record<string, unknown>)
  }

  function wordText(kind: string, field: string, value: string): string {
    if (value === 'on') return say('yes')
    if (/^\+\d{7,15}$/.test(value)) return formatPhone(value, locale)
    const choices = [
      [kind, 'options', field],
      [spaceOf(kind), `${field}s`],
      ['services', `${field}s`],
      ['features', kind, `${field}s`],
      ['features', `${field}s`],
    ]
    return names.get(value) ?? choices.map(path => plain([...path, value])).find(word => word !== undefined) ?? value
  }

  /** A destination, a member, an event, a row: its name when it has one, else its values. */
  function thingText(value: Record<string, unknown>): string {
    if (Array.isArray(value.keys)) return menuText(value, value.keys)
    if (typeof value.name === 'string') return value.name
    if (value.kind === 'voicemail' && typeof value.id === 'string') return `*55 · ${names.get(value.id) ?? value.id}`
    if (typeof value.number === 'string') return formatPhone(value.number, locale)
    if (typeof value.uri === 'string') return value.uri
    const parts = Object.values(value).filter(
      part => part !== null && part !== '' && part !== 'entry' && typeof part !== 'object',
    )
    return parts.map(part => names.get(String(part)) ?? String(part)).join(' ')
  }

  /** A menu of an attendant: its name, and what its keys do. */
  function menuText({ id, name }: Record<string, unknown>, keys: Record<string, unknown>[]): string {
    const spoken = keys.map(
      ({ key, action, description }) =>
        `${key} ${description ?? plain(['auto-attendants', 'options', 'action', String(action)]) ?? action}`,
    )
    const title = name ?? plain(['auto-attendants', 'menus', String(id)]) ?? id
    return spoken.length ? `${title} (${spoken.join(' · ')})` : String(title)
  }

  /** A sentence without parameters at a place of the messages. */
  function plain(path: string[]): string | undefined {
    let at: unknown = messages
    for (const step of path)
      at = at && typeof at === 'object' && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined
    return typeof at === 'string' && !at.includes('{') ? at : undefined
  }
}

/** The namespace of a kind: people's is their profile, some are written as one word. */
function spaceOf(kind: string): string {
  if (kind === 'people' || kind === 'person') return 'profile'
  return kind.replace(/-person$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
