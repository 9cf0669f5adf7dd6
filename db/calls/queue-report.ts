import { idOf, keyOf } from './keys.ts'
import { answered, elsewhere, ofQueue, waited } from './queue.ts'
import { type Connection, prepared } from './store.ts'

/**
 * Calls of a queue: `answered` by its agents, sent on or refused by it (`elsewhere`), abandoned when neither. `waited` and
 * `handled` are sums and `longest` is a longest wait, in seconds.
 */
export type QueueCounts = {
  offered: number
  answered: number
  elsewhere: number
  waited: number
  longest: number
  handled: number
}
/** What one agent answered of a queue; null: nothing tells which. */
export type AgentCounts = { personId: string | null; answered: number; handled: number }
type Of = { companyId: string; queueId: string; from: number; to: number }

/** The calls of a queue that started in [from, to), in slots of `length` milliseconds from `from`: those that have some. */
export function queueSlots(
  connection: Connection,
  { companyId, queueId, from, to }: Of,
  length: number,
): (QueueCounts & { slot: number })[] {
  return prepared(
    connection,
    `select slot, count(*) as offered, sum(answered) as answered, sum(elsewhere) as elsewhere, sum(wait) as waited,
      max(wait) as longest, sum(case when answered then seconds else 0 end) as handled
    from (select cast((started_at - ?) / ? as integer) as slot, ${answered} as answered, ${elsewhere} as elsewhere, seconds,
      ${waited} as wait from calls where ${ofQueue})
    group by slot order by slot`,
  ).all(from, length, keyOf(connection, companyId), from, to, keyOf(connection, queueId)) as (QueueCounts & {
    slot: number
  })[]
}

/** What each agent answered of the same calls. */
export function queueAgents(connection: Connection, { companyId, queueId, from, to }: Of): AgentCounts[] {
  const rows = prepared(
    connection,
    `select received_by as person, count(*) as answered, sum(seconds) as handled from calls
    where ${ofQueue} and ${answered} group by received_by order by answered desc`,
  ).all(keyOf(connection, companyId), from, to, keyOf(connection, queueId)) as (Omit<AgentCounts, 'personId'> & {
    person: number | null
  })[]
  return rows.map(({ person, ...row }) => ({ ...row, personId: idOf(connection, person) }))
}
