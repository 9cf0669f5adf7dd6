import type { NewCall } from '@/db/calls/call'
import type { RateTable } from '@/lib/rating/rate'
import type { Region } from '@/lib/schedules/holidays'
import { dayAt, dayStart } from '@/lib/schedules/wall'
import { busyDay, busyHours } from './calendar'
import type { Office } from './office'
import { oneCall } from './one-call'
import { randomOf } from './random'

export type Pace = {
  zone: string
  region: Region /** Calls on an ordinary day at work. */
  daily: number /** By month. */
  season: readonly number[]
}

/** The calls of a company in [from, to), a day at a time: the same ones whenever they are made. */
export function* callsOf(office: Office, pace: Pace, from: number, to: number, rates: RateTable): Generator<NewCall[]> {
  for (let day = dayAt(from, pace.zone); day <= dayAt(to, pace.zone); day += 1) {
    const random = randomOf(`${office.companyId} ${day}`)
    const { open, busy } = busyDay(day, pace.region, pace.season)
    const hours = busyHours(open)
    const midnight = dayStart(day, pace.zone)
    const count = Math.round(pace.daily * busy * (0.85 + random.whole(31) / 100))
    const calls = Array.from({ length: count }, () => {
      const second = random.weighted(hours) * 3_600 + random.whole(3_600)
      return oneCall(office, midnight + second * 1_000, open, random, rates)
    })
    yield calls.filter(({ startedAt, endedAt }) => startedAt >= from && endedAt < to)
  }
}
