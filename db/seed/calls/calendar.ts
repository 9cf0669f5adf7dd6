import { dateOf, weekdayOf } from '@/lib/schedules/days'
import { catalogue, holidayDates, type Region } from '@/lib/schedules/holidays'

/** How busy each local hour of a day at work is; lunch shows. */
const hours = [
  0, 0, 0, 0, 0, 0.03, 0.1, 0.4, 2.4, 3.6, 4, 3.4, 1.3, 2.9, 3.8, 3.4, 2.2, 0.7, 0.25, 0.15, 0.1, 0.05, 0, 0,
]
const weekend = [0, 0, 0, 0, 0, 0, 0, 0, 0.3, 0.8, 1, 1, 0.7, 0.8, 0.7, 0.5, 0.3, 0.1, 0, 0, 0, 0, 0, 0]

export const busyHours = (open: boolean) => (open ? hours : weekend).map((weight, hour) => [hour, weight] as const)

/** How busy a day is (1: an ordinary day at work), and whether the offices are open. */
export function busyDay(day: number, region: Region, season: readonly number[]): { open: boolean; busy: number } {
  const date = dateOf(day)
  const year = Number(date.slice(0, 4))
  const off = catalogue(region).statutory.some(holiday => {
    const { start, end } = holidayDates(holiday, year)
    return date >= start && date <= end
  })
  const weekday = weekdayOf(day)
  if (off || /-12-(2[4-9]|3[01])$/.test(date)) return { open: false, busy: 0.06 }
  if (weekday > 5) return { open: false, busy: weekday === 6 ? 0.12 : 0.04 }
  const week = [0, 1.2, 1.08, 1, 0.97, 0.8][weekday] ?? 1
  return { open: true, busy: week * (season[Number(date.slice(5, 7)) - 1] ?? 1) }
}
