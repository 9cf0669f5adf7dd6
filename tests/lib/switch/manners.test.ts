import { describe, expect, test } from 'vitest'
import type { Manners } from '@/lib/routing/call-center-settings'
import { offerOf, waitOf } from '@/lib/switch/manners'
import { agents, callCenter } from '../../routing/company'

const plain = callCenter('service', { agents: agents('2001', '2002') })
const said = (ids: readonly string[], prompt: string) =>
  ids.length > 0 ? ids.map(id => ({ announcement: id, name: id })) : [{ prompt }]
const withManners = (manners: Partial<Manners>) => ({ ...plain, manners: { ...plain.manners, ...manners } })

const position = { by: 'position', mostPositions: 5, mostMinutes: 30, handlingMinutes: 4, highVolume: false } as const
const minutes = { ...position, by: 'time', repeat: false } as const
const comfort = { every: 60, announcements: ['patience'] }
const bypass = { below: 120, after: 5, announcements: ['soon'] }

describe('a call of a queue is offered', () => {
  test.each<[string, Partial<Manners>, object]>([
    ['plainly', {}, { afterCall: { state: 'available' } }],
    ['to a phone that answers by itself', { answerAfter: 3 }, { answerAfter: 3 }],
    ['with a whisper', { whisper: ['sales'] }, { whisper: [{ announcement: 'sales', name: 'sales' }] }],
    ['with the usual whisper', { whisper: [] }, { whisper: [{ prompt: 'whisper' }] }],
    ['while the caller hears ringing', { ringback: true }, { ringback: true }],
    ['until the agent becomes unavailable', { returns: true }, { returns: true }],
    ['with limits of a hold', { held: { alert: 30, bounce: 90 } }, { holdAlert: 30, holdReturn: 90 }],
    [
      'with work to do after it',
      { afterCall: { state: 'wrapUp', seconds: 45 } },
      { afterCall: { state: 'wrapUp', seconds: 45 } },
    ],
  ])('%s', (_, manners, offer) => {
    expect(offerOf(withManners(manners), said)).toEqual({ afterCall: { state: 'available' }, ...offer })
  })
})

describe('a caller who waits hears', () => {
  test.each<[string, Partial<Manners>, number, boolean, object]>([
    ['music only', {}, 3, true, {}],
    ['the third place', { estimate: { ...position, repeat: false } }, 2, true, { estimate: { position: 3 } }],
    ['the place only once', { estimate: { ...position, repeat: false } }, 2, false, {}],
    ['the place that changed', { estimate: { ...position, repeat: true } }, 0, false, { estimate: { position: 1 } }],
    ['no place that is the same', { estimate: { ...position, repeat: true } }, 1, false, {}],
    ['no place beyond the fifth', { estimate: { ...position, repeat: false } }, 5, true, {}],
    [
      'that many wait',
      { estimate: { ...position, repeat: false, highVolume: true } },
      5,
      true,
      { estimate: { highVolume: true } },
    ],
    ['the minutes, shared by two agents', { estimate: minutes }, 2, true, { estimate: { minutes: 6 } }],
    ['no minutes beyond the most', { estimate: { ...minutes, mostMinutes: 5 } }, 2, true, {}],
    [
      'the comfort message',
      { comfort },
      0,
      false,
      { comfort: { play: [{ announcement: 'patience', name: 'patience' }], every: 60 } },
    ],
    [
      'the short one in its place when it will not be long',
      { comfort, bypass, estimate: { ...minutes, handlingMinutes: 3 } },
      0,
      false,
      { comfort: { play: [{ announcement: 'soon', name: 'soon' }], after: 5 } },
    ],
    [
      'the comfort message when it will be long',
      { comfort, bypass, estimate: minutes },
      1,
      false,
      { comfort: { play: [{ announcement: 'patience', name: 'patience' }], every: 60 } },
    ],
    ['nothing of its statistics but at first', { resets: true }, 0, false, {}],
  ])('%s', (_, manners, ahead, first, expected) => {
    expect(waitOf(withManners(manners), { ahead, before: first ? undefined : 1, first }, said)).toEqual(expected)
  })

  test('that nobody can say how long it takes when no agent takes part', () => {
    const nobody = { ...withManners({ estimate: { ...minutes, highVolume: true } }), agents: [] }
    expect(waitOf(nobody, { ahead: 0, first: true }, said)).toEqual({ estimate: { highVolume: true } })
  })
})
