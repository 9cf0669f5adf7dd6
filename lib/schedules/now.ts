import { dateOf, dayOf } from './days'
import { occurrences, openings, spanFrom } from './occurrences'
import { lastDay, lengthInDays, startDays } from './recurrence'
import type { Event, Schedule } from './schedule'
import { dayAt } from './wall'

const DAY = 86_400_000
/** A schedule that stays open longer than this is said not to change. */
const LONG_OPEN = 400 * DAY
/** Far enough for what comes back every 99 years. */
const FAR = 36_600

/** Whether a schedule is open at an instant, in the zone of whoever asks. */
export function isOpen(schedule: Schedule, instant: number, zone: string): boolean {
  return occurrences(schedule, { start: instant, end: instant + 1 }, zone).length > 0
}

/** The next instant at which a schedule opens or closes, or null when it goes on as it is. */
export function nextChange(schedule: Schedule, instant: number, zone: string): number | null {
  if (!isOpen(schedule, instant, zone)) return nextOpening(schedule, instant, zone)
  for (let days = 8; ; days *= 4) {
    const range = { start: instant, end: instant + days * DAY }
    const end = openings(schedule, range, zone)[0]?.end ?? instant
    if (end < range.end) return end
    if (days * DAY > LONG_OPEN) return null
  }
}

/** The next instant after this one at which an event of the schedule starts, open already or not; null when none does. */
export function nextOpening(schedule: Schedule, instant: number, zone: string): number | null {
  const today = dayAt(instant, zone)
  const starts = schedule.events.map(event => nextStart(event, instant, today, zone)).filter(start => start !== null)
  return starts.length > 0 ? Math.min(...starts) : null
}

function nextStart(event: Event, instant: number, today: number, zone: string): number | null {
  const length = lengthInDays(event)
  for (const day of startDays(event, today - 1, today + FAR)) {
    const span = spanFrom(event, day, length, zone)
    if (span.start > instant && span.end > span.start) return span.start
  }
  return null
}

/** The last day YYYY-MM-DD of a schedule whose events all come to an end; nothing while one goes on, or there is none. */
export function lastDate(schedule: Schedule): string | undefined {
  const days = schedule.events.map(lastDay)
  if (days.length === 0 || days.includes(undefined)) return undefined
  return dateOf(Math.max(...days.map(day => day ?? 0)))
}

/** Days before its end at which a schedule says so. */
const NOTICE = 120

/** Days until a schedule has no events left, once they are few; negative when it has none already. */
export function runsOutIn(schedule: Schedule, instant: number, zone: string): number | undefined {
  const last = lastDate(schedule)
  if (!last) return undefined
  const left = dayOf(last) - dayAt(instant, zone)
  return left > NOTICE ? undefined : left
}
