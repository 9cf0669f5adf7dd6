import { keyOf } from './keys.ts'
import { type Connection, prepared } from './store.ts'

/** The calls of a queue that started in a range, those that its agents answered, and how long each waited. */
export const ofQueue = 'company = ? and started_at >= ? and started_at < ? and service = ?'
export const answered = "(outcome = 'answered' and queue_end is null)"
/** Sent on or refused before an agent answered, as the queue or the switch's outcome tells. */
export const elsewhere = "(queue_end is 'elsewhere' or outcome in ('busy', 'voicemail', 'failed'))"
export const waited = 'coalesce(wait_seconds, (coalesce(answered_at, ended_at) - started_at) / 1000)'

/** In seconds; null without a call to measure. A call without a wait of its own waited until it was answered, or until its end. */
export type QueueAverages = { average: number | null; handling: number | null; answer: number | null }

/** The averages of a service's calls that started in [from, to): their wait, and of the answered ones talk and speed of answer. */
export function queueAverages(
  connection: Connection,
  { companyId, queueId }: { companyId: string; queueId: string },
  from: number,
  to: number,
): QueueAverages {
  return prepared(
    connection,
    `select avg(wait) as average, avg(case when answered then seconds end) as handling,
      avg(case when answered then wait end) as answer
    from (select ${answered} as answered, seconds, ${waited} as wait from calls where ${ofQueue})`,
  ).get(keyOf(connection, companyId), from, to, keyOf(connection, queueId)) as QueueAverages
}
