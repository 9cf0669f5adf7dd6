import { Temporal } from 'temporal-polyfill'

/** A stretch of days, ISO dates, half open: `to` is the first day after it. */
export type Span = { from: string; to: string }

/** The span of a month such as `2026-10`. Throws RangeError on anything else. */
export function monthSpan(month: string): Span {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return { from: first.toString(), to: first.add({ months: 1 }).toString() }
}

/** The month, in a zone, that an instant (UTC milliseconds) falls in. */
export function monthOf(instant: number, zone: string): string {
  return dayOf(instant, zone).slice(0, 7)
}

/** The month before or after, by `step`. */
export function monthBeside(month: string, step: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months: step }).toString()
}

/** The date, in a zone, of an instant (UTC milliseconds). */
export function dayOf(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The instants, UTC milliseconds, half open, between which a span lasts in a zone. */
export function instantsOf({ from, to }: Span, zone: string): { from: number; to: number } {
  return { from: midnight(from, zone), to: midnight(to, zone) }
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

export function daysIn({ from, to }: Span): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

/** A span cut at the given days, in order. */
export function cut(span: Span, days: readonly string[]): Span[] {
  const edges = [span.from, ...days, span.to]
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? to, to }))
}

function midnight(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds
}
