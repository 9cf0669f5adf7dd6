/** ISO weekdays: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
/** The nth such weekday of a month; -1 is the last one. */
export type Nth = 1 | 2 | 3 | 4 | -1
/** A day of a month: by number (a month too short is skipped), or as « the second Monday ». */
export type Place = { day: number } | { nth: Nth; weekday: Weekday }
export type End = { kind: 'never' } | { kind: 'on'; date: string } | { kind: 'after'; times: number }

/** How an event comes back (field-reference 10). Intervals count from the day, week (Monday), month or year of the start. */
export type Recurrence =
  | { every: 'never' }
  | { every: 'day'; interval: number; ends: End }
  | { every: 'week'; interval: number; weekdays: readonly Weekday[]; ends: End }
  | { every: 'month'; interval: number; on: Place; ends: End }
  | { every: 'year'; interval: number; month: number; on: Place; ends: End }

/**
 * One event, in the wall time of whoever consults the schedule. Dates are YYYY-MM-DD, times HH:MM; without times it lasts all
 * day, the end date included. It begins with its start and ends just before its end.
 */
export type Event = {
  name: string
  startDate: string
  startTime: string | null
  endDate: string
  endTime: string | null
  recurrence: Recurrence
}

/** A schedule is open while one of its events lasts; without events it never is. */
export type Schedule = { events: readonly Event[] }

/** A stretch of time, UTC milliseconds, the end left out. */
export type Span = { start: number; end: number }
