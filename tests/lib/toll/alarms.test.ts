import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from '@/lib/schedules/mode'
import type { Event, Schedule } from '@/lib/schedules/schedule'
import { bars, closedCalls, type FarCall, longHours, newCountries } from '@/lib/toll/alarms'

const minute = 60_000
/** Tuesday 24 November 2026, 10:00 in Toronto. */
const ten = Date.UTC(2026, 10, 24, 15)
const call = (
  at: number,
  minutes: number,
  personId: string | null = 'benoit',
  country: string | null = 'FR',
): FarCall => ({
  startedAt: ten + at * minute,
  seconds: minutes * 60,
  personId,
  country,
})

test.each<[string, FarCall[], [string, number][]]>([
  ['twenty minutes', [call(0, 20)], []],
  ['twenty-one minutes in one call', [call(0, 21)], [['benoit', 21]]],
  ['three calls of eight minutes in an hour', [call(0, 8), call(20, 8), call(59, 8)], [['benoit', 24]]],
  ['the same over more than an hour', [call(0, 8), call(20, 8), call(60, 8)], []],
  ['two people with fifteen minutes each', [call(0, 15), call(1, 15, 'alice')], []],
  ['calls of nobody known', [call(0, 11, null), call(12, 11, null)], [['', 22]]],
  ['two long hours of one person, told once', [call(0, 25), call(300, 50)], [['benoit', 25]]],
  ['calls in any order', [call(59, 8), call(0, 8), call(20, 8)], [['benoit', 24]]],
])('%s', (_what, calls, alarms) => {
  expect(longHours(calls).map(({ subject, amount }) => [subject, amount])).toEqual(alarms)
})

test('whoever talks abroad at most twenty minutes in all raises no alarm, and one call of more always does', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 40 })), { maxLength: 12 })
  fc.assert(
    fc.property(some, rows => {
      const calls = rows.map(([at, minutes]) => call(at, minutes))
      const total = rows.reduce((sum, [, minutes]) => sum + minutes, 0)
      const longest = Math.max(0, ...rows.map(([, minutes]) => minutes))
      if (total <= 20) expect(longHours(calls)).toEqual([])
      if (longest > 20) expect(longHours(calls)).toHaveLength(1)
    }),
  )
})

test.each<[string, FarCall[], string[]]>([
  ['a country known already', [call(0, 1)], []],
  ['a country never called', [call(0, 1, 'benoit', 'LV')], ['LV']],
  ['twice the same one', [call(0, 1, 'benoit', 'LV'), call(9, 1, 'alice', 'LV')], ['LV']],
  ['a satellite, which is no country', [call(0, 1, 'benoit', null)], []],
])('%s', (_what, calls, countries) => {
  expect(newCountries(calls, new Set(['FR'])).map(({ subject }) => subject)).toEqual(countries)
})

const weekdays = {
  name: 'Bureau',
  startDate: '2026-11-23',
  startTime: '08:00',
  endDate: '2026-11-23',
  endTime: '17:00',
  recurrence: { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5], ends: { kind: 'never' } },
} as unknown as Event
const business = { id: 'b', name: 'Bureau', events: [weekdays] } as unknown as Schedule
const hours: Hours = { business, holiday: null, zone: 'America/Toronto' }

test('calls outside the business hours are told per person, those within are not', () => {
  const evening = 10 * 60
  const calls = [call(0, 1), call(evening, 1), call(evening + 5, 1), call(evening, 1, 'alice')]
  expect(closedCalls(calls, hours).map(({ subject, amount }) => [subject, amount])).toEqual([
    ['benoit', 2],
    ['alice', 1],
  ])
})

test('a company without business hours is never closed', () => {
  expect(closedCalls([call(12 * 60, 1)], { ...hours, business: null })).toEqual([])
})

test('a first call to a country only tells; the others may bar', () => {
  const alarm = { subject: '', at: ten, amount: 1 }
  expect((['minutes', 'country', 'closed'] as const).map(cause => bars({ ...alarm, cause }))).toEqual([
    true,
    false,
    true,
  ])
})
