import { keyOf } from './keys.ts'
import { type Connection, prepared } from './store.ts'

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
    `select avg(wait) as average, avg(case outcome when 'answered' then seconds end) as handling,
      avg(case outcome when 'answered' then wait end) as answer
    from (select outcome, seconds, coalesce(wait_seconds, (coalesce(answered_at, ended_at) - started_at) / 1000) as wait
      from calls where company = ? and started_at >= ? and started_at < ? and service = ?)`,
  ).get(keyOf(connection, companyId), from, to, keyOf(connection, queueId)) as QueueAverages
}
