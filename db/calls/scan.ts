import type { Call } from './call.ts'
import type { Filter } from './filter.ts'
import { page } from './page.ts'
import type { Connection } from './store.ts'

/** All calls of a filter, oldest first, in keyset batches of 250: flat memory, and nothing stays open between two. */
export function* scan(connection: Connection, companyId: string, filter: Filter): Generator<Call[]> {
  let last: Call | undefined
  for (;;) {
    const cursor = last && ({ to: 'after', value: last.startedAt, startedAt: last.startedAt, id: last.id } as const)
    const { calls, more } = page(connection, companyId, filter, {
      sort: { by: 'start', descending: false },
      cursor,
      size: 250,
    })
    if (calls.length) yield calls
    last = calls.at(-1)
    if (!more) return
  }
}
