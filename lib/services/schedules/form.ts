import { z } from 'zod'
import { choice, choices, flag, ids, optionalInt, text } from '@/lib/forms/fields'
import { dateOf, dayOf } from '@/lib/schedules/days'
import { regions } from '@/lib/schedules/holidays'
import { scheduleTypes } from './queries'

/** A schedule's name and type (field-reference 10). */
export const scheduleForm = z.strictObject({ name: text(40), type: choice(scheduleTypes) })
export const renameForm = z.strictObject({ name: text(40) })

export const everies = ['never', 'day', 'week', 'month', 'year'] as const
export const weekdayWords = ['1', '2', '3', '4', '5', '6', '7'] as const
export const nthWords = ['1', '2', '3', '4', '-1'] as const

const date = z.preprocess(
  value => (typeof value === 'string' ? value.trim() : ''),
  z.string().refine(value => isDate(value), 'date'),
)
const optionalDate = z.union([z.literal('').transform(() => null), z.undefined().transform(() => null), date], 'date')
const optionalTime = z.preprocess(
  value => (typeof value === 'string' && value.trim() ? value.trim() : null),
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
    .nullable(),
)

/** An event as its form posts it; only the fields of the chosen recurrence count. */
export const eventForm = z.strictObject({
  name: text(40),
  allDay: flag(),
  startDate: date,
  startTime: optionalTime,
  endDate: optionalDate,
  endTime: optionalTime,
  every: choice(everies),
  interval: optionalInt(1, 999),
  weekdays: choices(weekdayWords),
  place: z.enum(['day', 'nth'], 'chooseOne').default('day'),
  day: optionalInt(1, 31),
  nth: z.enum(nthWords, 'chooseOne').default('1'),
  weekday: z.enum(weekdayWords, 'chooseOne').default('1'),
  month: optionalInt(1, 12),
  ends: z.enum(['never', 'on', 'after'], 'chooseOne').default('never'),
  endsOn: optionalDate,
  endsAfter: optionalInt(1, 999),
})
export type TypedEvent = z.output<typeof eventForm>

function isDate(value: string): boolean {
  return /^(?:20|21)\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && dateOf(dayOf(value)) === value
}

/** Which part of the holiday catalogue is shown: a region and up to ten years from this one, three unless told. */
export function holidaySearch(province: string, thisYear: number) {
  const home = regions.find(region => region === province) ?? 'federal'
  const year = (fallback: number) =>
    z.coerce
      .number()
      .int()
      .min(thisYear)
      .max(thisYear + 9)
      .default(fallback)
  return z.strictObject({
    region: z.enum(regions).default(home),
    from: year(thisYear),
    to: year(thisYear + 2),
    moved: flag(),
  })
}

/** The days ticked in the catalogue, as `2027-saintJean`. */
export const holidaysForm = z.strictObject({ statutory: ids(), optional: ids() })
