import { sortKey } from '@/lib/directory/sort-key'
import { messagesOf } from '@/lib/i18n/messages'
import { type Locale, locales } from '@/lib/i18n/tags'

/** The columns of the users' file, in order; the same in both directions. */
export const columns = [
  'firstName',
  'lastName',
  'email',
  'username',
  'role',
  'licence',
  'number',
  'extension',
  'callerFirstName',
  'callerLastName',
  'callerNumber',
  'department',
  'locale',
  'zone',
  'model',
  'mac',
  'title',
  'mobile',
  'addressLine1',
  'addressLine2',
  'city',
  'province',
  'postalCode',
  'emergencyUnit',
  'emergencyStreet',
  'emergencyCity',
  'emergencyProvince',
  'emergencyPostalCode',
  'forwardingAlways',
  'forwardingBusy',
  'forwardingNoAnswer',
] as const
export type Column = (typeof columns)[number]
export const required: readonly Column[] = ['firstName', 'lastName', 'email', 'licence']

/** A column's header in a language. */
export function headerOf(column: Column, locale: Locale): string {
  return messagesOf(locale).users.columns[column]
}

const known = new Map(
  locales.flatMap(locale => columns.map(column => [sortKey(headerOf(column, locale)), column] as const)),
)

/** The column that a header names, in either language, with or without accents. */
export function columnOf(header: string): Column | undefined {
  return known.get(sortKey(header))
}

type Words = 'role' | 'licence' | 'locale'
const wordsOf = (locale: Locale, kind: Words): Record<string, string> => {
  const { users, licences, profile } = messagesOf(locale)
  if (kind === 'role') return users.roles
  if (kind === 'licence') return { basic: licences.basic, standard: licences.standard, premium: licences.premium }
  return { fr: profile.fr, en: profile.en }
}

/** The value that a cell's word stands for, in either language; what is no such word stays as it is. */
export function meantBy(kind: Words, cell: string): string {
  for (const locale of locales)
    for (const [value, word] of Object.entries(wordsOf(locale, kind)))
      if (sortKey(word) === sortKey(cell) || value === cell) return value
  return cell
}

/** A value as the file writes it. */
export function cellOf(kind: Words, value: string, locale: Locale): string {
  return wordsOf(locale, kind)[value] ?? value
}
