import type { Call, Leg } from './call.ts'
import { idOf, keyOf } from './keys.ts'
import { asCall, columns, type Row } from './row.ts'
import { type Connection, prepared } from './store.ts'

/** One call by its start and the switch's id. */
export function findCall(connection: Connection, companyId: string, startedAt: number, id: string): Call | undefined {
  const row = prepared(connection, `select ${columns} from calls where company = ? and started_at = ? and id = ?`).get(
    keyOf(connection, companyId),
    startedAt,
    id,
  ) as Row | undefined
  return row && asCall(connection, companyId, row)
}

/** The legs behind a call, in order; none for a call that had only one. */
export function listLegs(connection: Connection, companyId: string, startedAt: number, id: string): Leg[] {
  const rows = prepared(
    connection,
    `select id, leg_started_at as startedAt, entry, called, outcome, seconds, reason from legs
      where company = ? and started_at = ? and call_id = ? order by position`,
  ).all(keyOf(connection, companyId), startedAt, id) as (Omit<Leg, 'entryId'> & { entry: number | null })[]
  return rows.map(({ entry, ...leg }) => ({ ...leg, entryId: idOf(connection, entry) }))
}
