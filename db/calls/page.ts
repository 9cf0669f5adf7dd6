import type { Call } from './call.ts'
import { type Filter, where } from './filter.ts'
import { asCall, columns, type Row } from './row.ts'
import { type Connection, prepared } from './store.ts'

export const sorts = {
  start: 'started_at',
  duration: 'seconds',
  cost: 'cost',
  calling: 'calling',
  called: 'called',
} as const

export type Sort = { by: keyof typeof sorts; descending: boolean }

/** Where a page begins: just after, or ends: just before, the call with these keys in the sort. */
export type Cursor = { to: 'after' | 'before'; value: string | number; startedAt: number; id: string }

export type Page = { calls: Call[]; more: boolean }

/**
 * `size` calls in the order of `sort`, from the beginning or beside a cursor (keyset: as quick deep as at the start);
 * `more` says whether others follow in the direction read. Backwards with `to: 'before'`, in the same order on the page.
 */
export function page(
  connection: Connection,
  companyId: string,
  filter: Filter,
  { sort, cursor, size }: { sort: Sort; cursor?: Cursor; size: number },
): Page {
  const down = sort.descending !== (cursor?.to === 'before')
  const order = down ? 'desc' : 'asc'
  const column = sorts[sort.by]
  const keys = column === 'started_at' ? ['started_at', 'id'] : [column, 'started_at', 'id']
  const { sql, values } = where(
    connection,
    companyId,
    cursor && sort.by === 'start' ? nearer(filter, cursor, down) : filter,
  )
  const beside = cursor ? ` and (${keys.join(', ')}) ${down ? '<' : '>'} (${keys.map(() => '?').join(', ')})` : ''
  const place = cursor ? [...(column === 'started_at' ? [] : [cursor.value]), cursor.startedAt, cursor.id] : []
  const rows = prepared(
    connection,
    `select ${columns} from calls where ${sql}${beside} order by ${keys.map(key => `${key} ${order}`).join(', ')} limit ?`,
  ).all(...values, ...place, size + 1) as Row[]
  const calls = rows.slice(0, size).map(row => asCall(connection, companyId, row))
  return { calls: cursor?.to === 'before' ? calls.reverse() : calls, more: rows.length > size }
}

/** The range cut at the cursor, so that the search starts there. */
function nearer(filter: Filter, cursor: Cursor, down: boolean): Filter {
  return down
    ? { ...filter, to: Math.min(filter.to, cursor.startedAt + 1) }
    : { ...filter, from: Math.max(filter.from, cursor.startedAt) }
}
