import { type Filter, where } from './filter.ts'
import { addRow, callSums, hourLength, hourSums, noTotals, type Totals } from './hours.ts'
import { keyOf } from './keys.ts'
import { type Connection, prepared } from './store.ts'

/** Activity of a range [from, to): the hourly sums, exact at the edges by reading the two partial hours. */
export function totals(connection: Connection, companyId: string, from: number, to: number): Totals {
  const result = noTotals()
  const first = Math.ceil(from / hourLength)
  const last = Math.floor(to / hourLength)
  if (first >= last) return addScan(connection, companyId, { from, to }, result)
  const row = prepared(connection, `select ${hourSums} from hours where company = ? and hour >= ? and hour < ?`).raw()
  addRow(result, row.get(keyOf(connection, companyId), first, last) as number[])
  addScan(connection, companyId, { from, to: first * hourLength }, result)
  return addScan(connection, companyId, { from: last * hourLength, to }, result)
}

/** The same from the calls themselves, for a filter. */
export function filteredTotals(connection: Connection, companyId: string, filter: Filter): Totals {
  return addScan(connection, companyId, filter, noTotals())
}

function addScan(connection: Connection, companyId: string, filter: Filter, result: Totals): Totals {
  if (filter.from >= filter.to) return result
  const { sql, values } = where(connection, companyId, filter)
  addRow(
    result,
    prepared(connection, `select ${callSums} from calls where ${sql}`)
      .raw()
      .get(...values) as number[],
  )
  return result
}

/** How many calls a range holds, to the hour and quickly: what a scan of it would have to read at most. */
export function size(connection: Connection, companyId: string, from: number, to: number): number {
  const row = prepared(
    connection,
    `select sum(inbound_calls + outbound_calls + internal_calls) as calls from hours where company = ? and hour >= ? and hour <= ?`,
  ).get(keyOf(connection, companyId), Math.floor(from / hourLength), Math.floor(to / hourLength)) as {
    calls: number | null
  }
  return row.calls ?? 0
}

/** `seconds`: of conversation; `cost`: 1/10,000 dollar. */
export type Summary = { calls: number; answered: number; seconds: number; cost: number }

/** Number, duration and cost of the calls of a filter; without any condition but the range, from the hourly sums. */
export function summary(connection: Connection, companyId: string, filter: Filter): Summary {
  if (isWholeRange(filter)) return asSummary(totals(connection, companyId, filter.from, filter.to))
  const { sql, values } = where(connection, companyId, filter)
  const row = prepared(
    connection,
    `select count(*) as calls, sum(outcome = 'answered') as answered,
      sum(case when outcome = 'answered' then seconds else 0 end) as seconds, sum(cost) as cost from calls where ${sql}`,
  ).get(...values) as Record<keyof Summary, number | null>
  return { calls: row.calls ?? 0, answered: row.answered ?? 0, seconds: row.seconds ?? 0, cost: row.cost ?? 0 }
}

export function isWholeRange({ from, to, ...conditions }: Filter): boolean {
  return Object.values(conditions).every(condition => condition === undefined)
}

function asSummary({ inbound, outbound, internal, cost }: Totals): Summary {
  const sum = (name: 'calls' | 'answered' | 'seconds') => inbound[name] + outbound[name] + internal[name]
  return { calls: sum('calls'), answered: sum('answered'), seconds: sum('seconds'), cost }
}
