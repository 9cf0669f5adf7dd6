import { z } from 'zod'
import { type Asked, states } from '@/lib/numbers/queries'

const schema = z.object({
  q: z.string().trim().max(100).catch(''),
  state: z.enum(states).nullable().catch(null),
  department: z.string().min(1).max(64).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** What the address asks of the list; what makes no sense is passed over. */
export function askedOf(search: Record<string, string | string[] | undefined>): Asked {
  const { q, state, department, page } = schema.parse(search)
  return { words: q, state, department, page }
}

/** The address, below `path`, that asks this. */
export function addressOf({ words, state, department, page }: Asked, path = '/numbers'): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (state) query.set('state', state)
  if (department) query.set('department', department)
  if (page > 1) query.set('page', String(page))
  return query.size ? `${path}?${query}` : path
}
