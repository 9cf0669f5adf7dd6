import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, lastDate, nextChange, runsOutIn } from '@/lib/schedules/now'
import { openings } from '@/lib/schedules/occurrences'
import type { Event, Recurrence } from '@/lib/schedules/schedule'

const daily: Recurrence = { every: 'day', interval: 1, ends: { kind: 'never' } }
const workdays: Recurrence = { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5], ends: { kind: 'never' } }

function timed(start: string, end: string, recurrence: Recurrence = { every: 'never' }): Event {
  const [startDate = '', startTime = ''] = start.split(' ')
  const [endDate = '', endTime = ''] = end.split(' ')
  return { name: 'Heures', startDate, startTime, endDate, endTime, recurrence }
}
function allDay(startDate: string, endDate = startDate, recurrence: Recurrence = { every: 'never' }): Event {
  return { name: 'Jour', startDate, startTime: null, endDate, endTime: null, recurrence }
}

const office = [timed('2026-01-05 08:30', '2026-01-05 17:00', workdays)]
const nights = [timed('2026-01-05 22:00', '2026-01-06 06:00', daily)]
const saintJean = [allDay('2026-06-24')]
const leapDay = [
  allDay('2028-02-29', '2028-02-29', {
    every: 'year',
    interval: 1,
    month: 2,
    on: { day: 29 },
    ends: { kind: 'never' },
  }),
]
const early = [timed('2026-01-01 02:30', '2026-01-01 05:00', daily)]
const brief = [timed('2026-01-01 02:10', '2026-01-01 02:50', daily)]
const doubled = [timed('2026-01-01 01:15', '2026-01-01 01:45', daily)]

describe('is a schedule open', () => {
  test.each<[string, Event[], string, string, boolean]>([
    ['the office on Monday at 08:29:59', office, '2026-07-06T08:29:59-04:00', 'America/Toronto', false],
    ['the office on Monday at 08:30', office, '2026-07-06T08:30:00-04:00', 'America/Toronto', true],
    ['the office on Monday at 16:59:59', office, '2026-07-06T16:59:59-04:00', 'America/Toronto', true],
    ['the office on Monday at 17:00', office, '2026-07-06T17:00:00-04:00', 'America/Toronto', false],
    ['the office on Sunday', office, '2026-07-05T12:00:00-04:00', 'America/Toronto', false],
    ['the office before it first opened', office, '2026-01-02T12:00:00-05:00', 'America/Toronto', false],
    ['the same instant for a queue in Vancouver', office, '2026-07-06T08:30:00-04:00', 'America/Vancouver', false],
    ['the same instant for a queue in St. John’s', office, '2026-07-06T07:00:00-04:00', 'America/St_Johns', true],
    ['the night before midnight', nights, '2026-07-06T23:59:59-04:00', 'America/Toronto', true],
    ['the night at midnight', nights, '2026-07-07T00:00:00-04:00', 'America/Toronto', true],
    ['the night at six', nights, '2026-07-07T06:00:00-04:00', 'America/Toronto', false],
    [
      '24 June in Montréal while Vancouver has 23:30 the day before',
      saintJean,
      '2026-06-23T23:30:00-07:00',
      'America/Toronto',
      true,
    ],
    ['23 June at 23:30 in Vancouver itself', saintJean, '2026-06-23T23:30:00-07:00', 'America/Vancouver', false],
    ['the last moment of 24 June', saintJean, '2026-06-24T23:59:59.999-04:00', 'America/Toronto', true],
    ['the first moment of 25 June', saintJean, '2026-06-25T00:00:00-04:00', 'America/Toronto', false],
    ['29 February of a leap year', leapDay, '2032-02-29T12:00:00-05:00', 'America/Toronto', true],
    ['28 February of another year', leapDay, '2029-02-28T12:00:00-05:00', 'America/Toronto', false],
    ['1 March of another year', leapDay, '2029-03-01T12:00:00-05:00', 'America/Toronto', false],
    [
      '02:30 that the spring change skips, one second before',
      early,
      '2026-03-08T01:59:59-05:00',
      'America/Toronto',
      false,
    ],
    ['02:30 that the spring change skips, at 03:00', early, '2026-03-08T03:00:00-04:00', 'America/Toronto', true],
    ['02:10 to 02:50, swallowed by the spring change', brief, '2026-03-08T03:00:00-04:00', 'America/Toronto', false],
    ['02:10 to 02:50 in a zone without clock changes', brief, '2026-03-08T02:30:00-06:00', 'America/Regina', true],
    ['01:15 to 01:45 on the autumn day, first run', doubled, '2026-11-01T01:30:00-04:00', 'America/Toronto', true],
    ['01:15 to 01:45 on the autumn day, second run', doubled, '2026-11-01T01:30:00-05:00', 'America/Toronto', false],
    ['an empty schedule', [], '2026-07-06T12:00:00-04:00', 'America/Toronto', false],
  ])('%s', (_, events, instant, zone, open) => {
    expect(isOpen({ events }, Date.parse(instant), zone)).toBe(open)
  })
})

describe('the next change', () => {
  test.each<[string, Event[], string, string | null]>([
    ['from Friday evening to Monday morning', office, '2026-07-03T18:00:00-04:00', '2026-07-06T08:30:00-04:00'],
    ['from Monday noon to closing time', office, '2026-07-06T12:00:00-04:00', '2026-07-06T17:00:00-04:00'],
    ['at the very opening, the closing', office, '2026-07-06T08:30:00-04:00', '2026-07-06T17:00:00-04:00'],
    ['of a closure in the past', saintJean, '2026-07-01T12:00:00-04:00', null],
    ['of 29 February, from a year without', leapDay, '2029-01-01T12:00:00-05:00', '2032-02-29T00:00:00-05:00'],
    ['of an empty schedule', [], '2026-07-06T12:00:00-04:00', null],
    [
      'of a schedule that is always open',
      [allDay('2026-01-01', '2026-01-01', daily)],
      '2026-07-06T12:00:00-04:00',
      null,
    ],
    [
      'of shifts that touch: the end of the last',
      [
        timed('2026-07-06 08:00', '2026-07-06 16:00'),
        timed('2026-07-06 16:00', '2026-07-07 00:00'),
        allDay('2026-07-07'),
      ],
      '2026-07-06T09:00:00-04:00',
      '2026-07-08T00:00:00-04:00',
    ],
    ['past an occurrence the spring change swallows', brief, '2026-03-07T12:00:00-05:00', '2026-03-09T02:10:00-04:00'],
  ])('%s', (_, events, instant, expected) => {
    const change = nextChange({ events }, Date.parse(instant), 'America/Toronto')
    expect(change).toBe(expected === null ? null : Date.parse(expected))
  })
})

test('the day of the spring change lasts 23 hours and that of the autumn change 25', () => {
  const hours = (date: string) => {
    const range = { start: Date.parse(`${date}T00:00:00Z`), end: Date.parse(`${date}T00:00:00Z`) + 3 * 86_400_000 }
    const [span] = openings({ events: [allDay(date)] }, range, 'America/Toronto')
    return span && (span.end - span.start) / 3_600_000
  }
  expect([hours('2026-03-08'), hours('2026-11-01'), hours('2026-07-01')]).toEqual([23, 25, 24])
})

const HOUR = 3_600_000
const time = fc.integer({ min: 0, max: 23 }).map(hour => `${String(hour).padStart(2, '0')}:00`)
const shift = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.integer({ min: 0, max: 2 }),
    from: time,
    to: time,
    repeat: fc.constantFrom(daily, workdays, { every: 'never' } as Recurrence),
  })
  .filter(({ length, from, to }) => length > 0 || from < to)
  .map(({ day, length, from, to, repeat }) =>
    timed(
      `2026-10-${String(day).padStart(2, '0')} ${from}`,
      `2026-10-${String(Math.min(day + length, 31)).padStart(2, '0')} ${to}`,
      repeat,
    ),
  )

test('between an instant and the next change nothing changes, and right after it does', () => {
  fc.assert(
    fc.property(
      fc.array(shift, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 24 * 40 }),
      fc.constantFrom('America/Toronto', 'America/St_Johns', 'Pacific/Auckland'),
      (events, hour, zone) => {
        const instant = Date.parse('2026-10-01T00:30:00Z') + hour * HOUR
        const open = isOpen({ events }, instant, zone)
        const change = nextChange({ events }, instant, zone)
        const end = change ?? instant + 3 * 24 * HOUR
        for (let at = instant; at < end && at < instant + 10 * 24 * HOUR; at += HOUR / 2) {
          expect(isOpen({ events }, at, zone)).toBe(open)
        }
        if (change !== null) expect(isOpen({ events }, change, zone)).toBe(!open)
      },
    ),
    { numRuns: 40 },
  )
})

test('a schedule whose events all end has a last day', () => {
  const ten: Recurrence = { every: 'week', interval: 1, weekdays: [1], ends: { kind: 'after', times: 10 } }
  const finite = [allDay('2026-12-24', '2027-01-04'), timed('2026-01-05 09:00', '2026-01-05 10:00', ten)]
  expect(lastDate({ events: finite })).toBe('2027-01-04')
  expect(lastDate({ events: [timed('2026-01-05 09:00', '2026-01-05 10:00', ten)] })).toBe('2026-03-09')
  expect(lastDate({ events: [...finite, ...office] })).toBeUndefined()
  expect(lastDate({ events: [] })).toBeUndefined()
})

test('a schedule says how many days are left once they are few', () => {
  const at = (date: string) => runsOutIn({ events: saintJean }, Date.parse(`${date}T12:00:00-04:00`), 'America/Toronto')
  expect(at('2026-06-20')).toBe(4)
  expect(at('2026-06-25')).toBe(-1)
  expect(at('2026-01-20')).toBeUndefined()
  expect(runsOutIn({ events: office }, Date.parse('2026-06-20T12:00:00-04:00'), 'America/Toronto')).toBeUndefined()
})
