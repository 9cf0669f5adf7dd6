import type { Call } from './call.ts'
import { keyOf } from './keys.ts'
import { answered, ofQueue } from './queue.ts'
import { asCall, columns, type Row } from './row.ts'
import { type Connection, callStore, prepared } from './store.ts'

type Own = { companyId: string; startedAt: number; id: string }

/** The calls that a person took from group services since an instant, the newest first, `most` of them. */
export function listTaken(
  connection: Connection,
  { companyId, personId, since, most }: { companyId: string; personId: string; since: number; most: number },
): Call[] {
  const rows = prepared(
    connection,
    `select ${columns} from calls where company = ? and started_at >= ? and received_by = ? and service is not null
      and ${answered} order by started_at desc limit ?`,
  ).all(keyOf(connection, companyId), since, keyOf(connection, personId), most) as Row[]
  return rows.map(row => asCall(connection, companyId, row))
}

/** Notes what came of a call (null: nothing is said); false when there is no such call. */
export function setDisposition({ companyId, startedAt, id }: Own, disposition: string | null): boolean {
  const { writer } = callStore()
  const update = prepared(writer, 'update calls set disposition = ? where company = ? and started_at = ? and id = ?')
  return update.run(disposition, keyOf(writer, companyId), startedAt, id).changes > 0
}

/** How often each code was given to calls that agents answered (null: those without), the most frequent first. */
export function queueDispositions(
  connection: Connection,
  { companyId, queueId, from, to }: { companyId: string; queueId: string; from: number; to: number },
): { disposition: string | null; calls: number }[] {
  return prepared(
    connection,
    `select disposition, count(*) as calls from calls where ${ofQueue} and ${answered}
    group by disposition order by disposition is null, calls desc`,
  ).all(keyOf(connection, companyId), from, to, keyOf(connection, queueId)) as {
    disposition: string | null
    calls: number
  }[]
}
