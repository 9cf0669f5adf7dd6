import { describe, expect, test } from 'vitest'
import { askKey } from '@/lib/routing/ask-key'
import { replay, type Story } from '@/lib/routing/replay'
import type { Answer } from '@/lib/routing/walk'
import { after } from '@/lib/switch/progress'
import { agents, attendant, callCenter, company, forward, huntGroup, MAIN, menu, type Settings, to } from './company'

const call = { from: { kind: 'outside', number: '+14185551212' }, dialled: MAIN } as const
const instant = Date.parse('2026-06-17T10:00-04:00')
const at = { instant, now: instant }
const unheard: Story = { answers: [], visits: [] }
const nothing = { phones: {} }

/** What a switch is asked one after the other while it gives these answers, and how it ends. */
function asked(settings: Settings, answers: readonly Answer[]): string[] {
  const snapshot = company(settings)
  let story: Story = unheard
  const said: string[] = []
  for (const answer of [...answers, undefined]) {
    const standing = replay(snapshot, call, at, nothing, story)
    if ('end' in standing) return [...said, `end: ${standing.end.kind}`]
    said.push(askKey(standing.ask))
    if (answer) story = after(standing.story, standing.ask, answer, snapshot)
  }
  return said
}

const noAnswer: Answer = { outcome: 'noAnswer' }
const keys = (text: string): Answer => ({ outcome: 'keys', keys: text })

describe('a switch is asked', () => {
  test.each<[string, Settings, Answer[], string[]]>([
    ['to ring, and nobody answers', {}, [noAnswer], ['ring 2001 2001', 'end: noAnswer']],
    [
      'to ring, and the phone is busy',
      { people: { 2001: { busy: forward('2002') } } },
      [{ outcome: 'busy' }],
      ['ring 2001 2001', 'ring 2002 2002'],
    ],
    [
      'to ring, and the phone is unplugged',
      { people: { 2001: { notReachable: forward('2002') } } },
      [{ outcome: 'unreachable' }],
      ['ring 2001 2001', 'ring 2002 2002'],
    ],
    [
      'to ring, and the call is declined',
      { people: { 2001: { busy: forward('2002') } } },
      [{ outcome: 'declined' }],
      ['ring 2001 2001', 'ring 2002 2002'],
    ],
    [
      'for the keys of a menu',
      {
        services: [attendant('welcome', { menus: { business: menu({ 1: { action: 'transfer', to: to('2002') } }) } })],
      },
      [keys('1')],
      ['keys welcome', 'ring 2002 2002'],
    ],
    [
      'to hunt round after round until the overflow',
      { services: [huntGroup('sales', { agents: agents('2001', '2002'), overflow: { seconds: 50, to: to('2009') } })] },
      [noAnswer, noAnswer, noAnswer],
      ['ring sales 2001', 'ring sales 2002', 'ring sales 2001', 'ring 2009 2009'],
    ],
    [
      'to let wait while nobody is free, and to offer again',
      {
        services: [
          callCenter('help', { agents: agents('2001'), overflow: { action: 'busy', announcements: [], seconds: 100 } }),
        ],
      },
      [{ outcome: 'busy' }, noAnswer, { outcome: 'busy' }, noAnswer],
      ['ring help 2001', 'wait help', 'ring help 2001', 'wait help', 'ring help 2001'],
    ],
  ])('%s', (_, settings, answers, expected) => {
    expect(asked(settings, answers)).toEqual(expected)
  })

  test('to look at a queue again after ten seconds (QUEUE_LOOK_SECONDS, not verified)', () => {
    const snapshot = company({ services: [callCenter('help', { agents: [] })] })
    const standing = replay(snapshot, call, at, nothing, unheard)
    expect('ask' in standing && standing.ask).toMatchObject({ ask: 'wait', seconds: 10 })
  })

  test('something else after a change of settings, from where the answers no longer fit', () => {
    const answers = [
      { to: 'ring 2001 2001', answer: { outcome: 'busy' } as const },
      { to: 'ring 2002 2002', answer: { outcome: 'busy' } as const },
    ]
    const changed = company({ people: { 2001: { busy: forward('2003') } } })
    const standing = replay(changed, call, at, nothing, { answers, visits: [] })
    expect(standing.story.answers).toHaveLength(1)
    expect('ask' in standing && askKey(standing.ask)).toBe('ring 2003 2003')
  })
})
