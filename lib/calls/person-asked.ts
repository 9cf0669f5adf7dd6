import { sortKey } from '@/lib/directory/sort-key'
import type { Problem } from '@/lib/forms/problems'
import type { Known } from './names'

export const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Up to so many people are offered in a list; more are found by what one types. */
export const LISTED_PEOPLE = 100

/**
 * The person that the filter means: an id from the list or a link, an extension, a name, or a part of one that nobody else has. With
 * nobody or several of that name, the problem of the field.
 */
export function personAsked(text: string, people: Known['people']): string | Problem {
  if (isId.test(text)) return text
  const all = [...people]
  const typed = sortKey(text.replace(/\(.*\)$/, '').trim())
  const ways: ((person: { name: string; extension: string | null }) => boolean)[] = [
    ({ extension }) => extension === text,
    ({ name, extension }) => personText({ name, extension }) === text,
    ({ name }) => sortKey(name) === typed,
    ({ name }) => typed.split(' ').every(word => sortKey(name).includes(word)),
  ]
  for (const fits of ways) {
    const [found, other] = all.filter(([, person]) => fits(person))
    if (found) return other ? { key: 'personSeveral' } : found[0]
  }
  return { key: 'personUnknown' }
}

/** A person as the filter writes them. */
export function personText({ name, extension }: { name: string; extension: string | null }): string {
  return extension ? `${name} (${extension})` : name
}
