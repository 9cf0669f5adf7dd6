import { z } from 'zod'
import { type Asked, groups } from '@/lib/contacts/queries'

const schema = z.object({
  q: z.string().trim().max(100).catch(''),
  group: z.enum(groups).catch('all'),
  department: z.string().max(64).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type Search = Record<string, string | string[] | undefined>

/** What the address asks of the list; what makes no sense is passed over. */
export function askedOf(search: Search): Asked {
  const { q, group, department, page } = schema.parse({ ...search, department: search.department || null })
  return { words: q, group, department, page }
}

/** The address that asks this of the list. */
export function addressOf({ words, group, department, page }: Asked): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (group !== 'all') query.set('group', group)
  if (department) query.set('department', department)
  if (page > 1) query.set('page', String(page))
  return query.size ? `/contacts?${query}` : '/contacts'
}
