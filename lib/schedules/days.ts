import type { Place, Weekday } from './schedule'

const DAY = 86_400_000

/** Days since 1970-01-01 of a date YYYY-MM-DD. Calendar arithmetic on whole numbers, without any zone. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY)
}

/** The date YYYY-MM-DD of a day number. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Months since year 0 of a day number, January of year 0 being 0. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

export function firstDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / DAY
}

/** The day number of a place in a month, or nothing when that month is too short. */
export function dayIn(month: number, place: Place): number | undefined {
  const first = firstDayOf(month)
  const length = firstDayOf(month + 1) - first
  if ('day' in place) return place.day <= length ? first + place.day - 1 : undefined
  if (place.nth === -1) {
    const last = first + length - 1
    return last - ((weekdayOf(last) - place.weekday + 7) % 7)
  }
  return first + ((place.weekday - weekdayOf(first) + 7) % 7) + (place.nth - 1) * 7
}
