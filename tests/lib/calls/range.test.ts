import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgesOf, unitFor } from '@/lib/calls/buckets'
import { instantOf, readWall, wallAt, wallText } from '@/lib/calls/local-time'
import { presetRange, rangeOf } from '@/lib/calls/range'

const zone = 'America/Toronto'
const at = (text: string) => Date.parse(text)
const hour = 3_600_000
const zones = fc.constantFrom(
  'America/Toronto',
  'America/St_Johns',
  'America/Regina',
  'America/Vancouver',
  'UTC',
  'Asia/Kathmandu',
)
const instants = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 1_000, max: Date.UTC(2030, 0, 1) / 1_000 })
  .map(second => second * 1_000)

describe('the wall clock', () => {
  test.each([
    ['2026-07-08 00:00:00', '2026-07-08T04:00:00Z'],
    ['2026-01-08 00:00:00', '2026-01-08T05:00:00Z'],
    ['2026-03-08 01:59:59', '2026-03-08T06:59:59Z'],
    ['2026-03-08 02:30:00', '2026-03-08T07:30:00Z'],
    ['2026-03-08 03:00:00', '2026-03-08T07:00:00Z'],
    ['2026-11-01 01:30:00', '2026-11-01T05:30:00Z'],
    ['2026-11-01 02:00:00', '2026-11-01T07:00:00Z'],
  ])('%s in Toronto is %s', (wall, instant) => {
    expect(instantOf(zone, readWall(wall) ?? 0)).toBe(at(instant))
  })

  test('an instant comes back from its wall time, or the other run of the same hour', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const back = instantOf(zone, wallAt(zone, instant))
        expect(wallAt(zone, back)).toBe(wallAt(zone, instant))
        expect(instant - back === 0 || instant - back === hour).toBe(true)
      }),
    )
  })

  test.each([
    '2026-02-30',
    '2026-13-01',
    '1969-12-31',
    '9999-12-31',
    '2026-01-01 24:00:00',
    '2026-01-01 1:00',
    '08/07/2026',
    '',
    'x',
    '2026-01-01 10:60',
  ])('« %s » is no time', text => expect(readWall(text)).toBeUndefined())

  test('what is written is read again', () => {
    fc.assert(
      fc.property(instants, wall => {
        expect(readWall(wallText(wall))).toBe(wall)
        expect(readWall(wallText(wall).replace(' ', 'T'))).toBe(wall)
      }),
    )
  })
})

describe('the usual ranges on Sunday 8 March 2026 at 15:04:05, the day clocks go forward', () => {
  const now = at('2026-03-08T15:04:05.678-04:00')
  test.each([
    ['today', '2026-03-08 00:00:00', '2026-03-08 15:04:05', 14 * hour + 245_000],
    ['yesterday', '2026-03-07 00:00:00', '2026-03-08 00:00:00', 24 * hour],
    ['last-week', '2026-03-01 00:00:00', '2026-03-08 00:00:00', 7 * 24 * hour],
    ['last-30-days', '2026-02-07 00:00:00', '2026-03-08 15:04:05', 29 * 24 * hour + 14 * hour + 245_000],
    ['this-month', '2026-03-01 00:00:00', '2026-03-08 15:04:05', 7 * 24 * hour + 14 * hour + 245_000],
    ['last-month', '2026-02-01 00:00:00', '2026-03-01 00:00:00', 28 * 24 * hour],
    ['last-year', '2025-03-01 00:00:00', '2026-03-01 00:00:00', 365 * 24 * hour],
  ] as const)('%s is from %s to %s', (preset, start, end, length) => {
    const range = presetRange(preset, zone, now)
    expect([range.start, range.end, range.to - range.from]).toEqual([start, end, length])
  })

  test('at midnight today has a second', () => {
    const range = presetRange('today', zone, at('2026-03-08T00:00:00-05:00'))
    expect(range.to - range.from).toBe(1_000)
  })
})

describe('a range as typed', () => {
  const read = (start: string, end: string) => rangeOf({ start, end }, zone, 0, 'today')

  test('is the guide’s own example', () => {
    expect(read('2022-07-08 00:00:00', '2022-07-09 00:00:00').range).toMatchObject({
      from: at('2022-07-08T00:00:00-04:00'),
      to: at('2022-07-09T00:00:00-04:00'),
      preset: null,
    })
  })

  test.each([
    ['', '2026-07-09', { start: { key: 'dateTime' } }],
    ['2026-07-08', '', { end: { key: 'dateTime' } }],
    ['2026-07-08', '2026-07-08', { end: { key: 'endBeforeStart' } }],
    ['2010-01-01', '2026-07-08', { end: { key: 'rangeTooLong' } }],
    ['x', 'y', { start: { key: 'dateTime' }, end: { key: 'dateTime' } }],
  ])('« %s » to « %s » is a problem at its field', (start, end, problems) => {
    const asked = read(start, end)
    expect(asked).toMatchObject({ start, end, problems })
    expect(asked.range).toBeUndefined()
  })

  test('anything at all is a range or a problem, never an error', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-: T') }))
    fc.assert(
      fc.property(typed, typed, fc.string(), (start, end, preset) => {
        const asked = rangeOf({ start, end, preset }, zone, at('2026-07-08T12:00:00Z'), 'last-week')
        expect(asked.range === undefined).toBe(Object.keys(asked.problems).length > 0)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('buckets', () => {
  const day = (date: string) =>
    [instantOf(zone, readWall(date) ?? 0), instantOf(zone, (readWall(date) ?? 0) + 24 * hour)] as const

  test.each([
    ['2026-07-08', 24],
    ['2026-03-08', 23],
    ['2026-11-01', 25],
  ])('%s has %i hours', (date, count) => {
    const [from, to] = day(date)
    expect(edgesOf(from, to, 'hour', zone)).toHaveLength(count + 1)
  })

  test('a fortnight over the clock change has fourteen days, each from midnight to midnight', () => {
    const from = at('2026-10-25T00:00:00-04:00')
    const edges = edgesOf(from, at('2026-11-08T00:00:00-05:00'), 'day', zone)
    expect(edges).toHaveLength(15)
    expect(edges.every(edge => wallText(wallAt(zone, edge)).endsWith('00:00:00'))).toBe(true)
  })

  test('weeks begin on Monday, months on the first', () => {
    const from = at('2026-07-08T10:00:00-04:00')
    const texts = (to: string, unit: 'week' | 'month') =>
      edgesOf(from, at(to), unit, zone).map(edge => wallText(wallAt(zone, edge)).slice(0, 10))
    expect(texts('2026-07-22T00:00:00-04:00', 'week')).toEqual(['2026-07-08', '2026-07-13', '2026-07-20', '2026-07-22'])
    expect(texts('2026-09-02T00:00:00-04:00', 'month')).toEqual([
      '2026-07-08',
      '2026-08-01',
      '2026-09-01',
      '2026-09-02',
    ])
  })

  test('hours in Newfoundland begin on its own hours', () => {
    const edges = edgesOf(at('2026-07-08T00:00:00-02:30'), at('2026-07-08T03:00:00-02:30'), 'hour', 'America/St_Johns')
    expect(edges.map(edge => new Date(edge).getUTCMinutes())).toEqual([30, 30, 30, 30])
  })

  test('of any range rise, begin and end with it, and are few enough to see', () => {
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: 1, max: 3_000 * 86_400 }), (zone, from, seconds) => {
        const to = from + seconds * 1_000
        const edges = edgesOf(from, to, unitFor(from, to), zone)
        expect([edges[0], edges.at(-1)]).toEqual([from, to])
        expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0))).toBe(true)
        expect(edges.length).toBeLessThan(120)
      }),
    )
  })
})
