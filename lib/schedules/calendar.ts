import { dateOf, firstDayOf, weekdayOf } from './days'
import { openings } from './occurrences'
import type { Schedule, Span } from './schedule'
import { dayAt, dayStart } from './wall'

/** A day in a zone: its date, its whole length and when the schedule is open in it. */
export type CalendarDay = { date: string; whole: Span; open: Span[] }

/** The days from one day number to before another, with their openings. */
export function calendarDays(schedule: Schedule, from: number, to: number, zone: string): CalendarDay[] {
  const spans = openings(schedule, { start: dayStart(from, zone), end: dayStart(to, zone) }, zone)
  return Array.from({ length: to - from }, (_, index) => {
    const whole = { start: dayStart(from + index, zone), end: dayStart(from + index + 1, zone) }
    const open = spans
      .filter(span => span.start < whole.end && span.end > whole.start)
      .map(({ start, end }) => ({ start: Math.max(start, whole.start), end: Math.min(end, whole.end) }))
    return { date: dateOf(from + index), whole, open }
  })
}

/** The Sunday to Saturday around an instant. */
export function weekAround(schedule: Schedule, instant: number, zone: string): CalendarDay[] {
  const today = dayAt(instant, zone)
  const sunday = today - (weekdayOf(today) % 7)
  return calendarDays(schedule, sunday, sunday + 7, zone)
}

/** A month (months since year 0) in weeks from Sunday; days of other months are left out. */
export function monthWeeks(schedule: Schedule, month: number, zone: string): (CalendarDay | undefined)[][] {
  const first = firstDayOf(month)
  const before = weekdayOf(first) % 7
  const days = [
    ...Array<undefined>(before).fill(undefined),
    ...calendarDays(schedule, first, firstDayOf(month + 1), zone),
  ]
  const weeks: (CalendarDay | undefined)[][] = []
  for (let at = 0; at < days.length; at += 7)
    weeks.push([...days.slice(at, at + 7), ...Array(7).fill(undefined)].slice(0, 7))
  return weeks
}
