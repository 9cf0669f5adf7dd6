import { expect, test } from 'vitest'
import type { HuntGroup } from '@/lib/routing/service-settings'
import { turnsOf } from '@/lib/routing/turns'
import { agents, company, dnd, huntGroup, type Settings, to } from './company'

const NOON = Date.UTC(2026, 5, 17, 16)
const overflow = { seconds: 40, to: to('2009') }

/** The turns of Alice, Benoît and Chloé in a group. */
function turns(group: Partial<HuntGroup>, people: Settings['people'] = {}) {
  const sales = huntGroup('sales', { agents: agents('2001', '2002', '2003'), overflow, ...group })
  const found = turnsOf(company({ services: [sales], people }), sales, NOON)
  return ['2001', '2002', '2003'].map(id => {
    const turn = found.get(id)
    return turn && ('why' in turn ? turn.why : [turn.from, turn.to])
  })
}

test.each<[string, Partial<HuntGroup>, Settings['people'], unknown[]]>([
  [
    'one after the other, the last until the overflow',
    {},
    {},
    [
      [0, 18],
      [18, 36],
      [36, 40],
    ],
  ],
  [
    'all at once',
    { policy: 'simultaneous' },
    {},
    [
      [0, 40],
      [0, 40],
      [0, 40],
    ],
  ],
  ['only the first, where nothing moves on', { advanceRings: undefined }, {}, [[0, 40], undefined, undefined]],
  ['nobody after the overflow', { overflow: { ...overflow, seconds: 18 } }, {}, [[0, 18], undefined, undefined]],
  ['whoever is suspended is passed over', {}, { 2001: { active: false } }, ['agentSuspended', [0, 18], [18, 36]]],
  ['so is who wants no calls', {}, { 2002: { doNotDisturb: dnd } }, [[0, 18], 'agentDoNotDisturb', [18, 36]]],
  [
    'somebody at a remote office rings there',
    {},
    { 2001: { remoteOffice: { active: true, number: '+15145559876' } } },
    [
      [0, 18],
      [18, 36],
      [36, 40],
    ],
  ],
  [
    'an inactive, busy or forwarded group, as if it were not',
    { active: false, groupBusy: true, own: { always: { active: true, to: to('2009') } } },
    {},
    [
      [0, 18],
      [18, 36],
      [36, 40],
    ],
  ],
])('in a group rings %s', (_, group, people, expected) => {
  expect(turns(group, people)).toEqual(expected)
})
