import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { outcomes } from '@/db/calls/call'
import type { Company } from '@/lib/auth/company'
import { listCalls, summaryOf } from '@/lib/calls/queries'
import { figuresOf, reportOf } from '@/lib/queues/report/report'
import { dayOf } from '@/lib/schedules/days'
import { record } from '../../../app/calls/records'
import { freshStore } from '../../../support/store'

const minute = 60_000
const company = { id: 'tremblay', zone: 'America/Toronto' } as Company
const day = dayOf('2026-07-08')

beforeEach(freshStore)

type Made = Parameters<typeof record>[3]
const call = (id: string, time: string, values: Made = {}) =>
  record('tremblay', id, time, { serviceId: 'soutien', receivedBy: 'benoit', ...values })

test('a day of a queue: each interval, each agent, and the total', async () => {
  const missed = { outcome: 'no-answer', receivedBy: null } as const
  await append([
    call('1', '09:00:00', { seconds: 100, waitSeconds: 20 }),
    call('2', '09:29:59', { ...missed, waitSeconds: 70 }),
    call('3', '10:05:00', { seconds: 300, waitSeconds: 0, receivedBy: 'alice' }),
    call('4', '10:10:00', { seconds: 40, queueEnd: 'elsewhere', waitSeconds: 60 }),
    call('5', '10:20:00', { outcome: 'voicemail', receivedBy: null, waitSeconds: 30 }),
    call('6', '10:30:00', { seconds: 10, serviceId: 'ventes' }),
    call('7', '00:00:00', { seconds: 60, receivedBy: null, waitSeconds: 6 }),
  ])
  const { rows, total, agents, from } = reportOf(company, 'soutien', day, '30')
  expect(rows).toHaveLength(21)
  const told = rows.filter(({ offered }) => offered).map(row => [(row.from - from) / minute / 60, figuresOf(row)])
  expect(told).toEqual([
    [0, { offered: 1, answered: 1, elsewhere: 0, abandoned: 0, wait: 6, longest: 6, handling: 60 }],
    [9, { offered: 2, answered: 1, elsewhere: 0, abandoned: 1, wait: 45, longest: 70, handling: 100 }],
    [10, { offered: 3, answered: 1, elsewhere: 2, abandoned: 0, wait: 30, longest: 60, handling: 300 }],
  ])
  const sums = { offered: 6, answered: 3, elsewhere: 2, abandoned: 1 }
  expect(figuresOf(total)).toEqual({ ...sums, wait: 31, longest: 70, handling: 153 })
  expect(agents.toSorted((a, b) => a.handled - b.handled)).toEqual([
    { personId: null, answered: 1, handled: 60 },
    { personId: 'benoit', answered: 1, handled: 100 },
    { personId: 'alice', answered: 1, handled: 300 },
  ])
})

test('a day without calls, and a queue that nobody called yet', () => {
  const { rows, total, agents } = reportOf(company, 'soutien', day, '60')
  expect([rows, agents]).toEqual([[], []])
  expect(figuresOf(total)).toMatchObject({ offered: 0, wait: null, longest: null, handling: null })
})

test.each([
  ['2026-03-08', 23],
  ['2026-11-01', 25],
  ['2026-07-08', 24],
])('%s has %d hours', (date, hours) => {
  const { from, to } = reportOf(company, 'soutien', dayOf(date), '60')
  expect((to - from) / minute / 60).toBe(hours)
})

test('whatever the calls are, the report has exactly those that the call list shows for that queue and day', async () => {
  const some = fc.record({
    at: fc.integer({ min: -120, max: 26 * 60 }),
    serviceId: fc.constantFrom('soutien', 'ventes', null),
    outcome: fc.constantFrom(...outcomes),
    seconds: fc.nat(900),
    waitSeconds: fc.option(fc.nat(600)),
    queueEnd: fc.constantFrom('elsewhere' as const, null),
    receivedBy: fc.constantFrom('alice', 'benoit', null),
  })
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(some, { maxLength: 30 }), fc.constantFrom('15', '30', '60'), async (calls, minutes) => {
      const own = { ...company, id: `company ${run++}` } as Company
      await append(
        calls.map(({ at, seconds, ...values }, index) => {
          const made = record(own.id, String(index), '00:00:00', { ...values, seconds })
          const moved = (instant: number) => instant + at * minute
          const answeredAt = made.answeredAt && moved(made.answeredAt)
          return { ...made, startedAt: moved(made.startedAt), endedAt: moved(made.endedAt), answeredAt }
        }),
      )
      const { from, to, rows, total, agents } = reportOf(own, 'soutien', day, minutes)
      const filter = { from, to, service: 'soutien' }
      const view = { sort: { by: 'start', descending: false }, size: 100 } as const
      const [{ calls: listed }, summary] = await Promise.all([listCalls(own, filter, view), summaryOf(own, filter)])
      const taken = listed.filter(({ outcome, queueEnd }) => outcome === 'answered' && queueEnd === null)
      const talked = taken.reduce((sum, { seconds }) => sum + seconds, 0)
      const added = (name: 'offered' | 'answered' | 'handled') => rows.reduce((sum, row) => sum + row[name], 0)
      expect([total.offered, added('offered')]).toEqual([summary.calls, listed.length])
      expect([total.answered, added('answered')]).toEqual([taken.length, taken.length])
      expect([total.handled, added('handled')]).toEqual([talked, talked])
      expect(agents.reduce((sum, { answered }) => sum + answered, 0)).toBe(taken.length)
      expect(agents.reduce((sum, { handled }) => sum + handled, 0)).toBe(talked)
      const { offered, answered, elsewhere, abandoned } = figuresOf(total)
      expect(abandoned).toBeGreaterThanOrEqual(0)
      expect(answered + elsewhere + abandoned).toBe(offered)
    }),
    { numRuns: 60 },
  )
})
