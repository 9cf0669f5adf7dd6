import type { useTranslations } from 'next-intl'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { tags } from '@/lib/i18n/tags'
import type { Event, Place, Weekday } from '@/lib/schedules/schedule'

type Say = ReturnType<typeof useTranslations<'schedules'>>

/** lundi, Monday */
export function weekdayName(weekday: Weekday | number, locale: Locale): string {
  const monday = Date.UTC(2026, 0, 5)
  return formatsFor(locale, 'UTC').weekday(monday + (weekday - 1) * 86_400_000)
}

/** janvier, January: 1 to 12 */
export function monthName(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1))
}

/** A wall time HH:MM as it is read: 8 h 30, 8:30 a.m. */
export function timeText(time: string, locale: Locale): string {
  return formatsFor(locale, 'UTC').time(Date.parse(`1970-01-01T${time}Z`))
}

/** When an event first lasts, in a line: « 2026-06-24, toute la journée ». */
export function whenText({ startDate, startTime, endDate, endTime }: Event, say: Say, locale: Locale): string {
  if (startTime === null || endTime === null) {
    return startDate === endDate ? `${startDate} (${say('allDay')})` : say('span', { from: startDate, to: endDate })
  }
  const to = timeText(endTime, locale)
  return `${startDate} ${say('span', { from: timeText(startTime, locale), to: startDate === endDate ? to : `${endDate} ${to}` })}`
}

/** How an event comes back, in a line: « chaque semaine : lundi et mardi, jusqu'au 2027-06-24 ». */
export function recurrenceText({ recurrence }: Event, say: Say, locale: Locale): string {
  if (recurrence.every === 'never') return say('recurrence.never')
  const { interval, ends } = recurrence
  const parts = [ruleText()]
  if (ends.kind === 'on') parts.push(say('recurrence.endsOn', { date: ends.date }))
  if (ends.kind === 'after') parts.push(say('recurrence.endsAfter', { times: ends.times }))
  return parts.join(', ')

  function ruleText(): string {
    switch (recurrence.every) {
      case 'week': {
        const days = recurrence.weekdays.map(day => weekdayName(day, locale))
        return say('recurrence.week', { interval, days: formatsFor(locale, 'UTC').list(days) })
      }
      case 'month':
        return say('recurrence.month', { interval, place: placeText(recurrence.on, say, locale) })
      case 'year': {
        const month = monthName(recurrence.month, locale)
        return say('recurrence.year', { interval, place: placeText(recurrence.on, say, locale), month })
      }
      default:
        return say('recurrence.day', { interval })
    }
  }
}

function placeText(place: Place, say: Say, locale: Locale): string {
  if ('day' in place) return say('recurrence.day31', { day: place.day })
  return say('recurrence.nth', { nth: String(place.nth), weekday: weekdayName(place.weekday, locale) })
}
