import { z } from 'zod'
import { type Asked, kinds, states } from '@/lib/phones/queries'

const schema = z.object({
  q: z.string().trim().max(100).catch(''),
  kind: z.enum(kinds).nullable().catch(null),
  state: z.enum(states).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** What the address asks of the inventory; what makes no sense is passed over. */
export function askedOf(search: Record<string, string | string[] | undefined>): Asked {
  const { q, kind, state, page } = schema.parse(search)
  return { words: q, kind, state, page }
}

/** The address that asks this of the inventory. */
export function addressOf({ words, kind, state, page }: Asked): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (kind) query.set('kind', kind)
  if (state) query.set('state', state)
  if (page > 1) query.set('page', String(page))
  return query.size ? `/phones?${query}` : '/phones'
}
