import { idOf, keyOf } from './keys.ts'
import { type Connection, prepared } from './store.ts'

/** Placed to another country than Canada and the United States, or to a satellite. */
const abroad = `company = ? and started_at >= ? and started_at < ? and direction = 'outbound'
  and (type = 'international' or (type = 'premium' and called not like '+1%'))`

export type AbroadCall = { startedAt: number; seconds: number; called: string; personId: string | null }

/** The calls of a company to other countries that started in a range, oldest first. */
export function listAbroad(connection: Connection, companyId: string, from: number, to: number): AbroadCall[] {
  const rows = prepared(
    connection,
    `select started_at as startedAt, seconds, called, placed_by as placedBy from calls where ${abroad} order by started_at`,
  ).all(keyOf(connection, companyId), from, to) as (Omit<AbroadCall, 'personId'> & { placedBy: number | null })[]
  return rows.map(({ placedBy, ...call }) => ({ ...call, personId: idOf(connection, placedBy) }))
}

/** Every number in other countries that a company called before an instant, each once. Reads all of its calls. */
export function listCalledAbroad(connection: Connection, companyId: string, before: number): string[] {
  const rows = prepared(connection, `select distinct called from calls where ${abroad}`).all(
    keyOf(connection, companyId),
    0,
    before,
  ) as { called: string }[]
  return rows.map(({ called }) => called)
}
