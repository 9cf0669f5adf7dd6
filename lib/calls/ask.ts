import type { Filter } from '../../db/calls/filter.ts'
import { type Counts, noTotals, type Totals } from '../../db/calls/hours.ts'
import { type Cursor, type Page, page, type Sort } from '../../db/calls/page.ts'
import type { Connection } from '../../db/calls/store.ts'
import { filteredTotals, isWholeRange, type Summary, summary, totals } from '../../db/calls/totals.ts'
import { type Usage, usage } from '../../db/calls/usage.ts'

export type View = { sort: Sort; cursor?: Cursor; size: number }

/** What can be asked of the calls file, here or in the worker thread: the same code either way. */
export type Questions = {
  page: { ask: { filter: Filter; view: View }; answer: Page }
  summary: { ask: { filter: Filter }; answer: Summary }
  /** Totals between each edge and the next (instants, ascending); the filter's own range does not count. */
  activity: { ask: { edges: number[]; filter: Filter }; answer: Totals[] }
  usage: { ask: { from: number; to: number }; answer: Usage[] }
}

export type Question = keyof Questions
export type Asked<Q extends Question> = { question: Q; companyId: string; ask: Questions[Q]['ask'] }

const answers: {
  [Q in Question]: (connection: Connection, companyId: string, ask: Questions[Q]['ask']) => Questions[Q]['answer']
} = {
  page: (connection, companyId, { filter, view }) => page(connection, companyId, filter, view),
  summary: (connection, companyId, { filter }) => summary(connection, companyId, filter),
  activity: (connection, companyId, { edges, filter }) =>
    edges.slice(1).map((to, index) => {
      const from = edges[index] ?? to
      if (isWholeRange(filter)) return totals(connection, companyId, from, to)
      return filteredTotals(connection, companyId, { ...filter, from, to })
    }),
  usage: (connection, companyId, { from, to }) => usage(connection, companyId, from, to),
}

export function answer<Q extends Question>(
  connection: Connection,
  { question, companyId, ask }: Asked<Q>,
): Questions[Q]['answer'] {
  return answers[question](connection, companyId, ask)
}

/** The sum of several ranges. */
export function sumOf(all: readonly Totals[]): Totals {
  const sum = noTotals()
  for (const one of all) {
    for (const way of ['inbound', 'outbound', 'internal'] as const) add(sum[way], one[way])
    sum.cost += one.cost
  }
  return sum
}

function add(sum: Counts, more: Counts): void {
  sum.calls += more.calls
  sum.answered += more.answered
  sum.seconds += more.seconds
}
