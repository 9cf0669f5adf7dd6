import { dateOf, dayIn, dayOf, firstDayOf, monthOf, weekdayOf } from './days'
import type { Event, Place, Recurrence } from './schedule'

/** No event is followed beyond this day; a rule without any occurrence ends there too. */
const HORIZON = dayOf('2200-01-01')

type Window = { from: number; to: number }

/** The days on which an event starts, in order, from one day number to another, both included. */
export function* startDays(event: Event, from: number, to: number): Generator<number> {
  const first = dayOf(event.startDate)
  yield* matching(event.recurrence, first, { from: Math.max(from, first), to: Math.min(to, lastStart(event, first)) })
}

/**
 * The event as it is stored (field-reference 10): its start moved to its first real occurrence, its length kept.
 * Nothing when it never occurs, as the 31st every twelve months from February.
 */
export function settled(event: Event): Event | undefined {
  const [day] = startDays(event, dayOf(event.startDate), HORIZON)
  if (day === undefined) return undefined
  return { ...event, startDate: dateOf(day), endDate: dateOf(day + lengthInDays(event)) }
}

/** How many days lie between the start date and the end date. */
export function lengthInDays(event: Event): number {
  return dayOf(event.endDate) - dayOf(event.startDate)
}

/** The last day of an event's last occurrence, or nothing when it comes back for ever. */
export function lastDay(event: Event): number | undefined {
  const { recurrence } = event
  if (recurrence.every !== 'never' && recurrence.ends.kind === 'never') return undefined
  const first = dayOf(event.startDate)
  const end = lastStart(event, first)
  let last = first
  for (const day of startDays(event, first, end)) last = day
  return last + lengthInDays(event)
}

function lastStart({ recurrence }: Event, first: number): number {
  if (recurrence.every === 'never') return first
  if (recurrence.ends.kind === 'never') return HORIZON
  if (recurrence.ends.kind === 'on') return Math.min(dayOf(recurrence.ends.date), HORIZON)
  let left = recurrence.ends.times
  for (const day of matching(recurrence, first, { from: first, to: HORIZON })) {
    if (--left === 0) return day
  }
  return HORIZON
}

function* matching(recurrence: Recurrence, first: number, window: Window): Generator<number> {
  switch (recurrence.every) {
    case 'never':
      if (first >= window.from && first <= window.to) yield first
      return
    case 'day':
      for (let day = stepTo(first, recurrence.interval, window.from); day <= window.to; day += recurrence.interval) {
        yield day
      }
      return
    case 'week':
      yield* inWeeks(recurrence, first, window)
      return
    case 'month':
      yield* inMonths(monthOf(first), recurrence.interval, recurrence.on, window)
      return
    case 'year': {
      const january = Math.floor(monthOf(first) / 12) * 12
      yield* inMonths(january + recurrence.month - 1, recurrence.interval * 12, recurrence.on, window)
    }
  }
}

function* inWeeks(recurrence: Recurrence & { every: 'week' }, first: number, window: Window): Generator<number> {
  const monday = first - weekdayOf(first) + 1
  const step = recurrence.interval * 7
  const weekdays = [...recurrence.weekdays].sort()
  for (let week = stepTo(monday, step, window.from - 6); week <= window.to; week += step) {
    for (const weekday of weekdays) {
      const day = week + weekday - 1
      if (day >= window.from && day <= window.to) yield day
    }
  }
}

function* inMonths(base: number, step: number, place: Place, window: Window): Generator<number> {
  for (let month = stepTo(base, step, monthOf(window.from)); firstDayOf(month) <= window.to; month += step) {
    const day = dayIn(month, place)
    if (day !== undefined && day >= window.from && day <= window.to) yield day
  }
}

/** The first of base, base + step, ... that is not below a floor. */
function stepTo(base: number, step: number, floor: number): number {
  return base + Math.max(0, Math.ceil((floor - base) / step)) * step
}
