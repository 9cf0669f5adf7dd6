import { lengthInDays, startDays } from './recurrence'
import type { Event, Schedule, Span } from './schedule'
import { dayAt, dayStart, wallInstant } from './wall'

/** When the events of a schedule last, for every occurrence that touches the range, in the zone of whoever asks; in no order. */
export function occurrences({ events }: Schedule, range: Span, zone: string): Span[] {
  const [from, to] = [dayAt(range.start, zone) - 1, dayAt(range.end, zone) + 1]
  return events.flatMap(event => {
    const length = lengthInDays(event)
    return [...startDays(event, from - length, to)]
      .map(day => spanFrom(event, day, length, zone))
      .filter(({ start, end }) => end > start && end > range.start && start < range.end)
  })
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
  const spans = occurrences(schedule, range, zone).sort((a, b) => a.start - b.start)
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
}
