import type { Problems } from '@/lib/forms/problems'
import { settled } from '@/lib/schedules/recurrence'
import type { End, Event, Nth, Place, Recurrence, Weekday } from '@/lib/schedules/schedule'
import type { TypedEvent } from './form'

/** The event that was typed, its start moved to the first real occurrence, or what is wrong between its fields. */
export function eventOf(typed: TypedEvent): { event: Event } | { problems: Problems } {
  const { name, allDay, startDate } = typed
  const endDate = typed.endDate ?? startDate
  if (!allDay && !typed.startTime) return { problems: { startTime: { key: 'required' } } }
  if (!allDay && !typed.endTime) return { problems: { endTime: { key: 'required' } } }
  const startTime = allDay ? null : typed.startTime
  const endTime = allDay ? null : typed.endTime
  if (endDate < startDate) return { problems: { endDate: { key: 'endsBefore' } } }
  if (startTime && endTime && endDate === startDate && endTime <= startTime) {
    return { problems: { endTime: { key: 'endsBefore' } } }
  }
  const problems = recurrenceProblems(typed)
  if (Object.keys(problems).length > 0) return { problems }
  const event = settled({ name, startDate, startTime, endDate, endTime, recurrence: recurrenceOf(typed) })
  return event ? { event } : { problems: { every: { key: 'neverHappens' } } }
}

/** Months and years come back every 1 to 99, days and weeks every 1 to 999 (field-reference 10). */
function recurrenceProblems({ every, interval, weekdays, ends, endsOn, endsAfter, startDate }: TypedEvent): Problems {
  if (every === 'never') return {}
  const max = every === 'month' || every === 'year' ? 99 : 999
  if (interval !== null && interval > max) return { interval: { key: 'range', params: { min: 1, max } } }
  if (every === 'week' && weekdays.length === 0) return { weekdays: { key: 'chooseOne' } }
  if (ends === 'on' && endsOn === null) return { endsOn: { key: 'required' } }
  if (ends === 'on' && endsOn !== null && endsOn < startDate) return { endsOn: { key: 'endsBefore' } }
  if (ends === 'after' && endsAfter === null) return { endsAfter: { key: 'required' } }
  return {}
}

function recurrenceOf(typed: TypedEvent): Recurrence {
  const { every, startDate } = typed
  const interval = typed.interval ?? 1
  const ends = endOf(typed)
  const [month, day] = startDate.split('-').slice(1).map(Number)
  const on: Place =
    typed.place === 'nth'
      ? { nth: Number(typed.nth) as Nth, weekday: Number(typed.weekday) as Weekday }
      : { day: typed.day ?? day ?? 1 }
  switch (every) {
    case 'never':
      return { every }
    case 'day':
      return { every, interval, ends }
    case 'week':
      return { every, interval, weekdays: typed.weekdays.map(Number).sort() as Weekday[], ends }
    case 'month':
      return { every, interval, on, ends }
    case 'year':
      return { every, interval, month: typed.month ?? month ?? 1, on, ends }
  }
}

function endOf({ ends, endsOn, endsAfter }: TypedEvent): End {
  if (ends === 'on' && endsOn) return { kind: 'on', date: endsOn }
  return ends === 'after' && endsAfter ? { kind: 'after', times: endsAfter } : { kind: 'never' }
}

/** A stored event as its form shows it. */
export function eventFields({ recurrence, ...event }: Event): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {
    name: event.name,
    allDay: event.startTime === null ? 'on' : '',
    startDate: event.startDate,
    startTime: event.startTime ?? '',
    endDate: event.endDate,
    endTime: event.endTime ?? '',
    every: recurrence.every,
  }
  if (recurrence.every === 'never') return fields
  const { interval, ends } = recurrence
  Object.assign(fields, { interval: String(interval), ends: ends.kind })
  if (ends.kind === 'on') fields.endsOn = ends.date
  if (ends.kind === 'after') fields.endsAfter = String(ends.times)
  if (recurrence.every === 'week') fields.weekdays = recurrence.weekdays.map(String)
  if (recurrence.every === 'year') fields.month = String(recurrence.month)
  if ('on' in recurrence) Object.assign(fields, placeFields(recurrence.on))
  return fields
}

function placeFields(place: Place): Record<string, string> {
  if ('day' in place) return { place: 'day', day: String(place.day) }
  return { place: 'nth', nth: String(place.nth), weekday: String(place.weekday) }
}
