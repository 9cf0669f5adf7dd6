import { idOf, keyOf } from './keys.ts'
import { type Connection, prepared } from './store.ts'

/** Calls of one type and one person (null: nobody's, such as a main number's), in seconds and 1/10,000 dollar. */
export type Usage = {
  type: string
  personId: string | null
  calls: number
  answered: number
  seconds: number
  billedSeconds: number
  cost: number
}

/** What a company used in [from, to), by type and person: the same rows, and so the same sums, as its call records. */
export function usage(connection: Connection, companyId: string, from: number, to: number): Usage[] {
  const rows = prepared(
    connection,
    `select type, case direction when 'inbound' then received_by else placed_by end as person, count(*) as calls,
      sum(outcome = 'answered') as answered, sum(case when outcome = 'answered' then seconds else 0 end) as seconds,
      sum(billed_seconds) as billedSeconds, sum(cost) as cost
    from calls where company = ? and started_at >= ? and started_at < ? group by type, person order by type, person`,
  ).all(keyOf(connection, companyId), from, to) as (Omit<Usage, 'personId'> & { person: number | null })[]
  return rows.map(({ person, ...row }) => ({ ...row, personId: idOf(connection, person) }))
}
