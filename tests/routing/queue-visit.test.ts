import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askKey } from '@/lib/routing/ask-key'
import type { CallCenter } from '@/lib/routing/call-center-settings'
import type { Person } from '@/lib/routing/person-settings'
import { replay, type Standing, type Story } from '@/lib/routing/replay'
import type { Answer } from '@/lib/routing/walk'
import { after } from '@/lib/switch/progress'
import { agents, callCenter, company, MAIN, to } from './company'

const call = { from: { kind: 'outside', number: '+14185551212' }, dialled: MAIN } as const
const instant = Date.parse('2026-06-17T10:00-04:00')
const { Alice, Benoît } = { Alice: '2001', Benoît: '2002' }

type State = Person['agentState']
type States = { [Alice]: State; [Benoît]: State }
const nobody: States = { 2001: 'unavailable', 2002: 'unavailable' }
const only = (id: string): States => ({ ...nobody, [id]: 'available' })
const both: States = { 2001: 'available', 2002: 'available' }

const help = (settings: Partial<CallCenter>, states: States) =>
  company({
    people: { 2001: { agentState: states[2001] }, 2002: { agentState: states[2002] } },
    services: [callCenter('help', { agents: agents(Alice, Benoît), ...settings })],
  })
const overflow = (seconds: number) =>
  ({ overflow: { action: 'transfer', to: to('2009'), announcements: [], seconds } }) as const
const noAnswer: Answer = { outcome: 'noAnswer' }
const busy: Answer = { outcome: 'busy' }

/** What happens after so many seconds of the call: the agents' states from then on, and the answer to what was asked. */
type Moment = [at: number, states: States, answer?: Answer]

/** A call that is asked about at these moments: what the switch is asked each time, and for how many seconds. */
function follow(settings: Partial<CallCenter>, moments: readonly Moment[]): { said: string[]; standing: Standing } {
  let story: Story = { answers: [], visits: [] }
  let last: Standing | undefined
  const said: string[] = []
  for (const [at, states, answer] of moments) {
    const snapshot = help(settings, states)
    if (answer && last && 'ask' in last) story = after(story, last.ask, answer, snapshot)
    last = replay(snapshot, call, { instant, now: instant + at * 1000 }, { phones: {} }, story)
    story = last.story
    said.push('end' in last ? `end: ${last.end.kind}` : `${askKey(last.ask)}, ${last.ask.seconds} s`)
  }
  if (!last) throw new Error('There is no moment')
  return { said, standing: last }
}

test.each<[string, Partial<CallCenter>, Moment[], string[]]>([
  [
    'an agent who comes free is rung for the rest of the time, and the caller has waited since the beginning',
    overflow(100),
    [
      [0, nobody],
      [30, nobody, noAnswer],
      [60, only(Alice), noAnswer],
      [84, only(Alice), noAnswer],
      [94, nobody, noAnswer],
      [100, both, noAnswer],
    ],
    [
      'wait help, 10 s',
      'wait help, 10 s',
      'ring help 2001, 24 s',
      'wait help, 10 s',
      'wait help, 6 s',
      'ring 2009 2009, 600 s',
    ],
  ],
  [
    'a round goes on with the next agent, whoever comes or goes meanwhile',
    {},
    [
      [0, both],
      [24, both, noAnswer],
      [48, only(Alice), noAnswer],
      [78, both, noAnswer],
    ],
    ['ring help 2001, 24 s', 'ring help 2002, 24 s', 'wait help, 10 s', 'ring help 2001, 24 s'],
  ],
  [
    'an agent who let it ring stays away from this call, where that is set',
    { bounce: { rings: 4, makesUnavailable: true } },
    [
      [0, both],
      [24, nobody, noAnswer],
      [54, only(Alice), noAnswer],
      [84, both, noAnswer],
    ],
    ['ring help 2001, 24 s', 'wait help, 10 s', 'wait help, 10 s', 'ring help 2002, 24 s'],
  ],
  [
    'a call that left for its time does not come back to an agent who is free again',
    overflow(30),
    [
      [0, nobody],
      [30, both, noAnswer],
      [48, both, noAnswer],
    ],
    ['wait help, 10 s', 'ring 2009 2009, 600 s', 'end: noAnswer'],
  ],
  [
    'nor one that left because nobody was signed in',
    { stranded: { action: 'transfer', to: to('2009'), announcements: [] } },
    [
      [0, { 2001: 'sign-out', 2002: 'sign-out' }],
      [18, both, busy],
    ],
    ['ring 2009 2009, 600 s', 'end: busy'],
  ],
  [
    'nor one that left because all agents were unavailable',
    { unavailable: { action: 'transfer', to: to('2009'), announcements: [] } },
    [
      [0, only(Alice)],
      [24, nobody, noAnswer],
      [30, both, busy],
    ],
    ['ring help 2001, 24 s', 'ring 2009 2009, 600 s', 'end: busy'],
  ],
  [
    'nor one that its agent let ring, and that went elsewhere',
    { bounce: { rings: 4, to: to('2009'), makesUnavailable: false } },
    [
      [0, both],
      [24, nobody, noAnswer],
      [30, both, busy],
    ],
    ['ring help 2001, 24 s', 'ring 2009 2009, 600 s', 'end: busy'],
  ],
  [
    'a phone that is busy has not let the call ring',
    { bounce: { rings: 4, to: to('2009'), makesUnavailable: false } },
    [
      [0, only(Alice)],
      [1, only(Alice), busy],
    ],
    ['ring help 2001, 24 s', 'wait help, 10 s'],
  ],
  [
    'the key that leaves the queue counts at once, and for good',
    { escapeDigit: '0', ...overflow(300) },
    [
      [0, nobody],
      [7, both, { outcome: 'keys', keys: '0' }],
      [20, both, busy],
    ],
    ['wait help, 10 s', 'ring 2009 2009, 600 s', 'end: busy'],
  ],
  [
    'another key only interrupts the music',
    { escapeDigit: '0', ...overflow(40) },
    [
      [0, nobody],
      [7, nobody, { outcome: 'keys', keys: '5' }],
      [37, nobody, noAnswer],
    ],
    ['wait help, 10 s', 'wait help, 10 s', 'wait help, 3 s'],
  ],
])('%s', (_, settings, moments, expected) => {
  expect(follow(settings, moments).said).toEqual(expected)
})

const welcome = { entrance: { active: true, mandatory: false, announcements: [] } }
const entrances = ({ standing }: { standing: Standing }) =>
  standing.steps.filter(({ rule }) => rule === 'entrance').length

test('the entrance message is said before the first wait, and never to a call that began with a free agent', () => {
  const waits: Moment[] = [
    [0, nobody],
    [30, both, noAnswer],
    [54, nobody, noAnswer],
  ]
  expect(entrances(follow(welcome, waits))).toBe(1)
  expect(entrances(follow(welcome, [[0, both], ...waits.slice(2)]))).toBe(0)
})

test('the entrance message is part of the time that a caller waits', () => {
  const { said } = follow({ ...welcome, ...overflow(12) }, [[0, nobody]])
  expect(said).toEqual(['wait help, 7 s'])
})

const anyStates = fc.record({
  2001: fc.constantFrom<State[]>('available', 'unavailable', 'wrap-up', 'sign-out'),
  2002: fc.constantFrom<State[]>('available', 'unavailable', 'wrap-up', 'sign-out'),
})
const anyMoment = fc.record({
  states: anyStates,
  part: fc.double({ min: 0.05, max: 1, noNaN: true }),
  answer: fc.constantFrom(noAnswer, busy),
})

test('whatever agents do, a call leaves for its time no later than those seconds after it came', () => {
  let left = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 240 }),
      fc.boolean(),
      fc.array(anyMoment, { minLength: 30, maxLength: 60 }),
      (seconds, makesUnavailable, moments) => {
        const settings = { ...overflow(seconds), bounce: { rings: 3, makesUnavailable } }
        let story: Story = { answers: [], visits: [] }
        let now = instant
        for (const { states, part, answer } of moments) {
          const snapshot = help(settings, states)
          const standing = replay(snapshot, call, { instant, now }, { phones: {} }, story)
          const waited = (now - instant) / 1000
          const inside = 'ask' in standing && askKey(standing.ask).includes('help')
          expect(inside).toBe(waited < seconds)
          if (!inside) {
            left++
            return
          }
          expect(standing.ask.seconds).toBeLessThanOrEqual(Math.ceil(seconds - waited))
          now += Math.ceil(standing.ask.seconds * part) * 1000
          story = after(standing.story, standing.ask, answer, snapshot)
        }
      },
    ),
    { numRuns: 400 },
  )
  expect(left).toBeGreaterThan(200)
})
