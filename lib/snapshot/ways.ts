import type { Destination } from '@/lib/destinations/destination'
import { linkDestination } from '@/lib/destinations/store'
import type { Rows } from './queries'

/** Rows in lists by a key of theirs. */
export function grouped<R, K>(rows: readonly R[], key: (row: R) => K): (key: K) => R[] {
  const lists = new Map<K, R[]>()
  for (const row of rows) {
    const list = lists.get(key(row))
    if (list) list.push(row)
    else lists.set(key(row), [row])
  }
  return wanted => lists.get(wanted) ?? []
}

/** Where the slots of every entry point. */
export type Ways = {
  to(ownerId: string, slot: string): Destination | undefined
  /** The entry (schedule, announcement) a slot refers to. */
  id(ownerId: string, slot: string): string | undefined
  /** All of an owner's slots that begin so, by what follows, in order. */
  all(ownerId: string, prefix: string): [rest: string, to: Destination][]
}

export function waysOf(rows: Rows['links']): Ways {
  const owned = grouped(rows, row => row.ownerId)
  const find = (ownerId: string, slot: string) => owned(ownerId).find(row => row.slot === slot)
  return {
    to(ownerId, slot) {
      const row = find(ownerId, slot)
      return row && linkDestination(row)
    },
    id: (ownerId, slot) => find(ownerId, slot)?.targetId ?? undefined,
    all: (ownerId, prefix) =>
      owned(ownerId)
        .filter(row => row.slot.startsWith(prefix))
        .map((row): [string, Destination] => [row.slot.slice(prefix.length), linkDestination(row)])
        .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  }
}
