import { z } from 'zod'
import { type Asked, type Sort, sorts } from '@/lib/users/list'
import { statuses } from '@/lib/users/status'

const id = z.string().max(64).nullable().catch(null)
const schema = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(statuses).nullable().catch(null),
  licence: id,
  department: id,
  role: z.enum(['administrator', 'person']).nullable().catch(null),
  suspended: z.literal('on').nullable().catch(null),
  sort: z.enum(sorts).catch('name'),
  order: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type Search = Record<string, string | string[] | undefined>

/** What the address asks of the list; what makes no sense is passed over. */
export function askedOf(search: Search): Asked {
  const said = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, value || null]))
  const { q, order, suspended, ...rest } = schema.parse({ ...said, q: said.q ?? '' })
  return { ...rest, words: q, descending: order === 'desc', suspended: suspended === 'on' }
}

/** The address that asks this of the list. */
export function addressOf(asked: Asked, path = '/users'): string {
  const { words, status, licence, department, role, suspended, sort, descending, page } = asked
  const query = new URLSearchParams()
  const all = { q: words, status, licence, department, role, suspended: suspended ? 'on' : '' }
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value)
  if (sort !== 'name') query.set('sort', sort)
  if (descending) query.set('order', 'desc')
  if (page > 1) query.set('page', String(page))
  return query.size ? `${path}?${query}` : path
}

/** A column's header: the address that sorts by it, or the other way round when it is sorted so now. */
export function sortBy(asked: Asked, sort: Sort) {
  const now = asked.sort === sort
  const descending = now && !asked.descending
  return {
    href: addressOf({ ...asked, sort, descending, page: 1 }),
    now: now ? (asked.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  }
}
