import { catalogue, type Holiday, holidayDates, observed, type Region } from '@/lib/schedules/holidays'
import type { Event } from '@/lib/schedules/schedule'
import type { StoredEvent } from './queries'

/** A holiday of a year that can be imported: its dates, the day off moved when asked. */
export type HolidayChoice = {
  key: string
  holiday: Holiday
  year: number
  start: string
  end: string
  statutory: boolean
}

/** What a region's catalogue gives for some years, by date. `moved`: a day off on a weekend goes to the next weekday. */
export function holidayChoices(region: Region, years: readonly number[], moved: boolean): HolidayChoice[] {
  const { statutory, optional } = catalogue(region)
  return years.flatMap(year => {
    const taken = statutory.map(holiday => holidayDates(holiday, year).start)
    return [...statutory, ...optional]
      .map(holiday => {
        const asked = statutory.includes(holiday)
        const { start, end } = holidayDates(holiday, year)
        const single = moved && start === end
        const date = single ? observed(start, taken) : start
        if (single) taken.push(date)
        return { key: `${year}-${holiday}`, holiday, year, start: date, end: single ? date : end, statutory: asked }
      })
      .sort((a, b) => (a.start < b.start ? -1 : 1))
  })
}

/** The chosen holidays as events, named with their year; what the schedule has already, by name or by dates, is left out. */
export function holidayEvents(
  chosen: readonly HolidayChoice[],
  nameOf: (holiday: Holiday) => string,
  known: readonly StoredEvent[],
): Event[] {
  return chosen.flatMap(({ holiday, year, start, end }) => {
    const name = `${nameOf(holiday)} ${year}`
    if (known.some(event => event.name === name || (event.startDate === start && event.endDate === end))) return []
    const times = { startTime: null, endTime: null }
    return [{ name, startDate: start, endDate: end, ...times, recurrence: { every: 'never' } as const }]
  })
}
