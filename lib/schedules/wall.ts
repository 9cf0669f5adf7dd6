import { Temporal } from 'temporal-polyfill'
import { dateOf, dayOf } from './days'

/** The instant at which a day begins in a zone. */
export function dayStart(day: number, zone: string): number {
  return Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(zone).epochMilliseconds
}

/**
 * The instant of a wall time HH:MM. A time the spring change skips is the moment of the change (02:30 becomes 03:00, field-reference
 * 10); a time the autumn change repeats is its first run.
 */
export function wallInstant(day: number, time: string, zone: string): number {
  const wall = Temporal.PlainDateTime.from(`${dateOf(day)}T${time}`)
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds
  return zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? zoned.epochMilliseconds
}

/** The day number that an instant falls on in a zone. */
export function dayAt(instant: number, zone: string): number {
  return dayOf(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString())
}

/** The wall time of an instant in a zone: YYYY-MM-DD and HH:MM. */
export function wallAt(instant: number, zone: string): { date: string; time: string } {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  return { date: wall.toPlainDate().toString(), time: wall.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
