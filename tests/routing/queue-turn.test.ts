import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Across, agentsLeft, type Contender } from '@/lib/routing/queue-turn'

const longest: Across = { rule: 'longest', order: [] }
const inTheOrder = (...order: string[]): Across => ({ rule: 'order', order })

/** « at since agents priority »: a call of a call centre, its moment, whom it could be offered to, its priority. */
function waits(call: string, at: string, since: number, agents: string, priority = 3): Contender {
  return { call, at, since, agents: agents.split(' ').filter(Boolean), priority, bounced: false }
}
const own = waits('own', 'ventes', 10, 'Alice Benoît')

describe('a call of « Ventes » that came at 10 may be offered to', () => {
  test.each<[string, Contender, Contender[], Across, string]>([
    ['everybody when nobody else waits', own, [], longest, 'Alice Benoît'],
    ['everybody when the others came later', own, [waits('1', 'ventes', 11, 'Alice Benoît')], longest, 'Alice Benoît'],
    ['those whom an earlier call does not take', own, [waits('1', 'ventes', 9, 'Alice Benoît')], longest, 'Benoît'],
    [
      'the others when an earlier call can only have Benoît',
      own,
      [waits('1', 'ventes', 9, 'Benoît')],
      longest,
      'Alice',
    ],
    [
      'nobody when two earlier calls take both',
      own,
      [waits('1', 'ventes', 8, 'Alice Benoît'), waits('2', 'ventes', 9, 'Alice Benoît')],
      longest,
      '',
    ],
    [
      'everybody when an earlier call has nobody to be offered to',
      own,
      [waits('1', 'ventes', 9, '')],
      longest,
      'Alice Benoît',
    ],
    [
      'nobody when a later call of a higher priority takes the only one',
      waits('own', 'ventes', 10, 'Alice'),
      [waits('1', 'ventes', 11, 'Alice', 1)],
      longest,
      '',
    ],
    [
      'everybody before a bounced call of another queue that came later',
      own,
      [{ ...waits('1', 'soutien', 11, 'Alice'), bounced: true }],
      longest,
      'Alice Benoît',
    ],
    ['the other one when « Soutien » has waited longer', own, [waits('1', 'soutien', 9, 'Alice')], longest, 'Benoît'],
    [
      'everybody when « Soutien » waits since later, whatever its priority',
      own,
      [waits('1', 'soutien', 11, 'Alice', 0)],
      longest,
      'Alice Benoît',
    ],
    [
      'the other one when « Soutien » is higher on the list',
      own,
      [waits('1', 'soutien', 11, 'Alice')],
      inTheOrder('soutien', 'ventes'),
      'Benoît',
    ],
    [
      'everybody when « Ventes » is higher',
      own,
      [waits('1', 'soutien', 9, 'Alice')],
      inTheOrder('ventes', 'soutien'),
      'Alice Benoît',
    ],
    [
      'everybody when only « Ventes » is on the list',
      own,
      [waits('1', 'soutien', 9, 'Alice')],
      inTheOrder('ventes'),
      'Alice Benoît',
    ],
    [
      'the other one when neither is on the list and « Soutien » has waited longer',
      own,
      [waits('1', 'soutien', 9, 'Alice')],
      inTheOrder(),
      'Benoît',
    ],
  ])('%s', (_, call, others, across, expected) => {
    expect(agentsLeft(call, others, across).join(' ')).toBe(expected)
  })
})

const names = ['Alice', 'Benoît', 'Chloé', 'David']
const anyCalls = fc
  .array(
    fc.record({
      at: fc.constantFrom('ventes', 'soutien', 'accueil'),
      since: fc.integer({ min: 0, max: 9 }),
      priority: fc.integer({ min: 0, max: 3 }),
      bounced: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(rows => rows.map((row, at) => ({ ...row, call: String(at) })))
const anyStaff = fc.record({
  ventes: fc.subarray(names),
  soutien: fc.subarray(names),
  accueil: fc.subarray(names),
})
const anyAcross: fc.Arbitrary<Across> = fc.oneof(
  fc.constant(longest),
  fc.shuffledSubarray(['ventes', 'soutien', 'accueil']).map(order => ({ rule: 'order' as const, order })),
)
type Staff = { [queue: string]: string[] }
const contenders = (calls: Omit<Contender, 'agents'>[], staff: Staff, free: ReadonlySet<string>): Contender[] =>
  calls.map(call => ({ ...call, agents: (staff[call.at] ?? []).filter(name => free.has(name)) }))

test('of two calls that both want the only free agent, one gets her, whoever asks first', () => {
  fc.assert(
    fc.property(anyCalls, anyAcross, (calls, across) => {
      const both = contenders(
        calls.slice(0, 2),
        { ventes: ['Alice'], soutien: ['Alice'], accueil: ['Alice'] },
        new Set(['Alice']),
      )
      if (both.length < 2) return
      const got = both.map(one =>
        agentsLeft(
          one,
          both.filter(other => other !== one),
          across,
        ),
      )
      expect(got.flat()).toEqual(['Alice'])
    }),
  )
})

test('whatever the order of the questions, no agent is left idle while a call waits that they could take', () => {
  fc.assert(
    fc.property(anyCalls, anyStaff, anyAcross, fc.infiniteStream(fc.nat()), (calls, staff, across, picks) => {
      let waiting = calls
      const free = new Set(names)
      for (let round = 0; round <= calls.length; round++) {
        for (const call of [...waiting].sort(() => ((picks.next().value ?? 0) % 2) - 0.5)) {
          const all = contenders(waiting, staff, free)
          const asking = all.find(one => one.call === call.call)
          const [agent] = asking
            ? agentsLeft(
                asking,
                all.filter(one => one !== asking),
                across,
              )
            : []
          if (agent === undefined) continue
          free.delete(agent)
          waiting = waiting.filter(one => one !== call)
        }
      }
      for (const { agents } of contenders(waiting, staff, free)) expect(agents).toEqual([])
    }),
  )
})

test('a call that goes first of all is held back by nobody', () => {
  fc.assert(
    fc.property(anyCalls, anyStaff, anyAcross, (calls, staff, across) => {
      const all = contenders(calls, staff, new Set(names)).filter(({ agents }) => agents.length > 0)
      const got = all.map(
        one =>
          agentsLeft(
            one,
            all.filter(other => other !== one),
            across,
          ).length === one.agents.length,
      )
      expect(all.length === 0 || got.includes(true)).toBe(true)
    }),
  )
})
