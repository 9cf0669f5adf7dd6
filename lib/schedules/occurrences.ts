import { lengthInDays, startDays } from './recurrence'
import type { Event, Schedule, Span } from './schedule'
import { dayAt, dayStart, wallInstant } from './wall'

/** When an event lasts, for every occurrence that touches the range, in the zone of whoever asks. */
export function occurrences(event: Event, range: Span, zone: string): Span[] {
  const length = lengthInDays(event)
  const spans: Span[] = []
  for (const day of startDays(event, dayAt(range.start, zone) - length - 1, dayAt(range.end, zone) + 1)) {
    const span = spanFrom(event, day, length, zone)
    if (span.end > span.start && span.end > range.start && span.start < range.end) spans.push(span)
  }
  return spans
}

/** The occurrence of an event that starts on a day. Empty when the spring change swallows it. */
export function spanFrom(event: Event, day: number, length: number, zone: string): Span {
  const { startTime, endTime } = event
  return {
    start: startTime === null ? dayStart(day, zone) : wallInstant(day, startTime, zone),
    end: endTime === null ? dayStart(day + length + 1, zone) : wallInstant(day + length, endTime, zone),
  }
}

/** The times a schedule is open within a range: the union of its events, joined where they touch, cut to the range. */
export function openings(schedule: Schedule, range: Span, zone: string): Span[] {
  const spans = schedule.events.flatMap(event => occurrences(event, range, zone)).sort((a, b) => a.start - b.start)
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
}
