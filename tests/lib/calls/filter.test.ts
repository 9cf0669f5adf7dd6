import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Call } from '@/db/calls/call'
import { readFilter } from '@/lib/calls/read-filter'
import { placeBeside, viewOf } from '@/lib/calls/view'
import { someCalls } from './some-calls'

const now = Date.UTC(2026, 6, 8)
const read = (search: Record<string, string>) => readFilter(search, 'America/Toronto', now, 'this-month')

describe('a filter in an address', () => {
  test.each([
    [{ calling: '(514) 555-01' }, { calling: '51455501' }],
    [{ called: '011 33 1' }, { called: '331' }],
    [{ called: '*72' }, { called: '*72' }],
    [{ min: '90' }, { minSeconds: 90 }],
    [
      { min: '1:30', max: '1:02:03' },
      { minSeconds: 90, maxSeconds: 3_723 },
    ],
    [{ minCost: '1,25' }, { minCost: 12_500 }],
    [{ maxCost: '0.0001 $' }, { maxCost: 1 }],
    [
      { direction: 'inbound', answered: 'no', type: 'us' },
      { direction: 'inbound', answered: false, type: 'us' },
    ],
    [{ direction: 'sideways', answered: 'perhaps', type: 'x', sort: 'x' }, {}],
  ])('%o narrows to %o', (search, conditions) => {
    const { from, to, ...others } = read(search).filter ?? {}
    expect(JSON.parse(JSON.stringify(others))).toEqual(conditions)
  })

  test.each([
    [{ calling: 'Jean' }, { calling: { key: 'phoneLetters' } }],
    [{ called: '()' }, { called: { key: 'phoneEmpty' } }],
    [{ min: '-1' }, { min: { key: 'callLength' } }],
    [{ max: '1:2:3:4' }, { max: { key: 'callLength' } }],
    [{ minCost: '1,23456' }, { minCost: { key: 'callCost' } }],
    [{ maxCost: 'NaN' }, { maxCost: { key: 'callCost' } }],
    [
      { start: 'x', end: '2026-07-09', min: 'y' },
      { start: { key: 'dateTime' }, min: { key: 'callLength' } },
    ],
  ])('%o is a problem at its field', (search, problems) => {
    const asked = read(search)
    expect(asked.problems).toEqual(problems)
    expect(asked.filter).toBeUndefined()
  })

  test('anything at all gives a filter or problems, and a view', () => {
    const names = [
      'start',
      'end',
      'calling',
      'called',
      'min',
      'max',
      'minCost',
      'maxCost',
      'direction',
      'answered',
      'at',
      'sort',
      'size',
    ]
    const search = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 })),
    )
    fc.assert(
      fc.property(search, search => {
        const { filter, problems } = readFilter(search, 'America/Toronto', now, 'this-month')
        expect(filter === undefined).toBe(Object.keys(problems).length > 0)
        expect([25, 50, 100]).toContain(viewOf(search).size)
      }),
      { numRuns: 10_000 },
    )
  })
})

test('the place beside any call, in any order, is read again', () => {
  const calls = someCalls(50) as Call[]
  for (const by of ['start', 'duration', 'cost', 'calling', 'called'] as const)
    for (const call of calls) {
      const at = placeBeside('after', 51, call, { by, descending: true })
      const { cursor, rank } = viewOf({ sort: by, at })
      expect(rank).toBe(51)
      expect(cursor).toMatchObject({ to: 'after', startedAt: call.startedAt, id: call.id })
    }
})
