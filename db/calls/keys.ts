import { type Connection, prepared } from './store.ts'

/** The small number that stands for an id in the calls file, or 0 (which stands for nobody) when it has none yet. */
export function keyOf(connection: Connection, id: string): number {
  const known = connection.keys.get(id)
  if (known) return known
  const row = prepared(connection, 'select key from keys where id = ?').get(id) as { key: number } | undefined
  if (row) connection.keys.set(id, row.key)
  return row?.key ?? 0
}

/** As `keyOf`, giving the id a number when it has none; inside a writing transaction. */
export function makeKey(connection: Connection, id: string): number {
  const known = keyOf(connection, id)
  if (known) return known
  return Number(prepared(connection, 'insert into keys (id) values (?)').run(id).lastInsertRowid)
}

export function idOf(connection: Connection, key: number | null): string | null {
  if (key === null) return null
  const known = connection.ids.get(key)
  if (known) return known
  const row = prepared(connection, 'select id from keys where key = ?').get(key) as { id: string } | undefined
  if (row) connection.ids.set(key, row.id)
  return row?.id ?? null
}
