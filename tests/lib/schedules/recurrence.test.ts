import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { dateOf, dayOf } from '@/lib/schedules/days'
import { settled, startDays } from '@/lib/schedules/recurrence'
import type { End, Event, Nth, Place, Recurrence, Weekday } from '@/lib/schedules/schedule'

const never: End = { kind: 'never' }

function event(startDate: string, recurrence: Recurrence, days = 0): Event {
  const endDate = dateOf(dayOf(startDate) + days)
  return { name: 'Fermeture', startDate, startTime: null, endDate, endTime: null, recurrence }
}

function dates(repeated: Event, from: string, to: string): string[] {
  return [...startDays(repeated, dayOf(from), dayOf(to))].map(dateOf)
}

describe('the days on which an event starts', () => {
  test.each<[string, string, Recurrence, string, string[]]>([
    ['never again', '2026-12-24', { every: 'never' }, '2027-12-31', ['2026-12-24']],
    [
      'every third day, three times',
      '2026-02-26',
      { every: 'day', interval: 3, ends: { kind: 'after', times: 3 } },
      '2027-01-01',
      ['2026-02-26', '2026-03-01', '2026-03-04'],
    ],
    [
      'every second week on Monday and Friday, started on a Wednesday',
      '2026-01-07',
      { every: 'week', interval: 2, weekdays: [5, 1], ends: never },
      '2026-02-06',
      ['2026-01-09', '2026-01-19', '2026-01-23', '2026-02-02', '2026-02-06'],
    ],
    [
      'on the 31st, which short months do not have',
      '2026-01-31',
      { every: 'month', interval: 1, on: { day: 31 }, ends: never },
      '2026-08-01',
      ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'],
    ],
    [
      'on the last Friday of the month until a date',
      '2026-01-01',
      { every: 'month', interval: 1, on: { nth: -1, weekday: 5 }, ends: { kind: 'on', date: '2026-03-27' } },
      '2027-01-01',
      ['2026-01-30', '2026-02-27', '2026-03-27'],
    ],
    [
      'on the second Monday of October: Thanksgiving',
      '2026-01-01',
      { every: 'year', interval: 1, month: 10, on: { nth: 2, weekday: 1 }, ends: never },
      '2028-12-31',
      ['2026-10-12', '2027-10-11', '2028-10-09'],
    ],
    [
      'on 29 February, in leap years only, counting only those',
      '2027-01-01',
      { every: 'year', interval: 1, month: 2, on: { day: 29 }, ends: { kind: 'after', times: 2 } },
      '2040-01-01',
      ['2028-02-29', '2032-02-29'],
    ],
    [
      'every second year, from the year of the start',
      '2026-06-01',
      { every: 'year', interval: 2, month: 2, on: { day: 1 }, ends: never },
      '2031-01-01',
      ['2028-02-01', '2030-02-01'],
    ],
  ])('%s', (_, start, recurrence, to, expected) => {
    expect(dates(event(start, recurrence), '2026-01-01', to)).toEqual(expected)
  })

  test('a stored event starts at its first real occurrence and keeps its length', () => {
    const weekend = event('2026-01-06', { every: 'week', interval: 1, weekdays: [6], ends: never }, 1)
    expect(settled(weekend)).toMatchObject({ startDate: '2026-01-10', endDate: '2026-01-11' })
  })

  test('an event that never occurs cannot be stored', () => {
    expect(settled(event('2026-02-01', { every: 'month', interval: 12, on: { day: 30 }, ends: never }))).toBeUndefined()
  })
})

const interval = fc.integer({ min: 1, max: 5 })
const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ nth: fc.constantFrom<Nth>(1, 2, 3, 4, -1), weekday }),
)
const start = fc.integer({ min: dayOf('2024-01-01'), max: dayOf('2029-12-31') }).map(dateOf)
const ends: fc.Arbitrary<End> = fc.oneof(
  fc.constant(never),
  fc.record({ kind: fc.constant('on' as const), date: start }),
  fc.record({ kind: fc.constant('after' as const), times: fc.integer({ min: 1, max: 12 }) }),
)
const repeated: fc.Arbitrary<Exclude<Recurrence, { every: 'never' }>> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), interval, ends }),
  fc.record({
    every: fc.constant('week' as const),
    interval,
    weekdays: fc.uniqueArray(weekday, { minLength: 1 }),
    ends,
  }),
  fc.record({ every: fc.constant('month' as const), interval, on: place, ends }),
  fc.record({ every: fc.constant('year' as const), interval, month: fc.integer({ min: 1, max: 12 }), on: place, ends }),
)

/** The same rule in the words of RFC 5545, for a library that knows nothing of ours. */
function rfc5545(date: string, rule: Exclude<Recurrence, { every: 'never' }>): string {
  const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  const parts = [`FREQ=${{ day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[rule.every]}`]
  parts.push(`INTERVAL=${rule.interval}`)
  if (rule.every === 'week') parts.push(`BYDAY=${rule.weekdays.map(day => codes[day - 1]).join()}`)
  if (rule.every === 'year') parts.push(`BYMONTH=${rule.month}`)
  if ('on' in rule) {
    parts.push('day' in rule.on ? `BYMONTHDAY=${rule.on.day}` : `BYDAY=${rule.on.nth}${codes[rule.on.weekday - 1]}`)
  }
  if (rule.ends.kind === 'on') parts.push(`UNTIL=${rule.ends.date.replaceAll('-', '')}T000000Z`)
  if (rule.ends.kind === 'after') parts.push(`COUNT=${rule.ends.times}`)
  return `DTSTART:${date.replaceAll('-', '')}T000000Z\nRRULE:${parts.join(';')}`
}

test('any recurrence gives the days that an independent RFC 5545 library gives', () => {
  fc.assert(
    fc.property(start, repeated, start, fc.integer({ min: 0, max: 900 }), (date, rule, from, days) => {
      const to = dateOf(dayOf(from) + days)
      const reference = new RRuleTemporal({ rruleString: rfc5545(date, rule) })
        .between(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), true)
        .map(moment => moment.toPlainDate().toString())
      expect(dates(event(date, rule), from, to)).toEqual(reference)
    }),
    { numRuns: 300 },
  )
})
