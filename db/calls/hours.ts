import type { Direction, NewCall } from './call.ts'
import { type Connection, prepared } from './store.ts'

export const hourLength = 3_600_000

/** `seconds`: of conversation. */
export type Counts = { calls: number; answered: number; seconds: number }
/** What activity is made of, one set of counts a direction; `cost` in 1/10,000 dollar. */
export type Totals = Record<Direction, Counts> & { cost: number }

export type Hours = Map<string, { company: number; hour: number; totals: Totals }>

export function noTotals(): Totals {
  const none = () => ({ calls: 0, answered: 0, seconds: 0 })
  return { inbound: none(), outbound: none(), internal: none(), cost: 0 }
}

export function addHours(hours: Hours, company: number, call: NewCall): void {
  const hour = Math.floor(call.startedAt / hourLength)
  const name = `${company}:${hour}`
  const entry = hours.get(name) ?? { company, hour, totals: noTotals() }
  hours.set(name, entry)
  const counts = entry.totals[call.direction]
  counts.calls += 1
  if (call.outcome === 'answered') {
    counts.answered += 1
    counts.seconds += call.seconds
  }
  entry.totals.cost += call.cost
}

const sums = ['inbound', 'outbound', 'internal'].flatMap(way => [`${way}_calls`, `${way}_answered`, `${way}_seconds`])

const upsert = `insert into hours (company, hour, ${sums.join(', ')}, cost) values (?, ?, ${sums.map(() => '?').join(', ')}, ?)
on conflict (company, hour) do update set ${[...sums, 'cost'].map(sum => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`

export function saveHours(connection: Connection, hours: Hours): void {
  for (const { company, hour, totals } of hours.values())
    prepared(connection, upsert).run(
      company,
      hour,
      ...flat(totals.inbound),
      ...flat(totals.outbound),
      ...flat(totals.internal),
      totals.cost,
    )
}

const flat = (counts: Counts) => [counts.calls, counts.answered, counts.seconds]

export const hourSums = [...sums, 'cost'].map(sum => `sum(${sum})`).join(', ')

/** The same ten sums, made from the calls themselves. */
export const callSums = `${['inbound', 'outbound', 'internal']
  .map(
    way => `sum(direction = '${way}'), sum(direction = '${way}' and outcome = 'answered'),
  sum(case when direction = '${way}' and outcome = 'answered' then seconds else 0 end)`,
  )
  .join(', ')}, sum(cost)`

/** Adds a row of the ten sums, as either statement above gives it, to totals. */
export function addRow(totals: Totals, row: (number | null)[]): void {
  let column = 0
  const next = () => row[column++] ?? 0
  for (const way of ['inbound', 'outbound', 'internal'] as const) {
    totals[way].calls += next()
    totals[way].answered += next()
    totals[way].seconds += next()
  }
  totals.cost += next()
}
