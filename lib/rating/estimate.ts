import { type RateTable, rate } from './rate.ts'

/** What a minute to all of these numbers (E.164) costs together at an instant, in 1/10,000 dollar before tax, without connection fees. */
export function minuteTo(numbers: readonly string[], from: string, table: RateTable, at: number): number {
  return numbers
    .map(called => {
      const call = { direction: 'outbound', calling: from, called, startedAt: at, answered: true, seconds: 60 } as const
      return rate(call, table).perMinute
    })
    .reduce((sum, one) => sum + one, 0)
}
