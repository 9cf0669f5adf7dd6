import type { Call } from '@/db/calls/call'
import { type Cursor, type Sort, sorts } from '@/db/calls/page'
import type { View } from './ask'
import { oneOf, type Search, said } from './search'

export const sizes = ['50', '25', '100'] as const

/** How a list is looked at: its order, where in it, how much of it; `rank` is the number of its first row, to be shown. */
export type Looked = View & { rank: number }

/** The view an address asks for; what is wrong falls back to the beginning, newest first. */
export function viewOf(search: Search): Looked {
  const names = Object.keys(sorts) as (keyof typeof sorts)[]
  const by = names.find(name => name === said(search, 'sort')) ?? 'start'
  const sort: Sort = { by, descending: said(search, 'order') !== 'asc' }
  const place = placeOf(said(search, 'at'), by)
  return { sort, cursor: place?.cursor, rank: place?.rank ?? 1, size: Number(oneOf(sizes, said(search, 'size'))) }
}

/** `after~51~cost~moment~id`: the direction, the rank of the page's first row, the keys of the row beside it. */
function placeOf(text: string, by: Sort['by']): { cursor: Cursor; rank: number } | undefined {
  const [to, rank = '', value = '', startedAt = '', ...rest] = text.split('~')
  const id = rest.join('~')
  if ((to !== 'after' && to !== 'before') || !/^\d{1,9}$/.test(rank) || !/^\d{1,15}$/.test(startedAt) || !id)
    return undefined
  const isText = by === 'calling' || by === 'called'
  if (!isText && !/^\d{1,15}$/.test(value)) return undefined
  const cursor = { to, value: isText ? value : Number(value), startedAt: Number(startedAt), id } as const
  return { cursor, rank: Math.max(1, Number(rank)) }
}

/** The `at` parameter for the page beside a row of this one. */
export function placeBeside(to: 'after' | 'before', rank: number, call: Call, { by }: Sort): string {
  const value = {
    start: call.startedAt,
    duration: call.seconds,
    cost: call.cost,
    calling: call.calling,
    called: call.called,
  }[by]
  return [to, rank, value, call.startedAt, call.id].join('~')
}
