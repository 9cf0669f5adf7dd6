import { describe, expect, test } from 'vitest'
import { outcomeChanges } from '@/lib/routing/changes'
import { forwardsInEffect } from '@/lib/routing/in-effect'
import { momentsOf } from '@/lib/routing/moments'
import { nowSentence } from '@/lib/routing/now'
import { emptiedGroups, isEmptyGroup, leadsAstray, problemsOf } from '@/lib/routing/problems'
import {
  agents,
  always,
  attendant,
  callCenter,
  company,
  dnd,
  forward,
  from,
  groupCall,
  huntGroup,
  MAIN,
  MOBILE,
  menu,
  noAnswer,
  numberOf,
  paging,
  rule,
  type Settings,
  schedules,
  to,
  voicemail,
} from './company'

const at = (text: string) => Date.parse(text)
const MORNING = at('2026-06-17T10:00-04:00')
const welcome = attendant('welcome', {
  business: 'business',
  holiday: 'holidays',
  menus: {
    business: menu({ 1: { action: 'exit' } }),
    afterHours: menu({ 1: { action: 'exit' } }),
    holiday: menu({ 1: { action: 'exit' } }),
  },
})

/** Where calls to the main number go, and when that changes, in a word each. */
function now(settings: Settings, instant: number, number = MAIN) {
  const { sentence, change } = nowSentence(company(settings), { number }, instant)
  return [sentence.text, change && [new Date(change.at).toISOString(), change.sentence.text]]
}

describe('where a call goes now, and when that changes', () => {
  test.each<[string, Settings, number, unknown]>([
    [
      'an attendant in business hours',
      { services: [welcome] },
      MORNING,
      ['menu.business', ['2026-06-17T21:00:00.000Z', 'menu.afterHours']],
    ],
    [
      'in the evening, until tomorrow',
      { services: [welcome] },
      at('2026-06-17T20:00-04:00'),
      ['menu.afterHours', ['2026-06-18T13:00:00.000Z', 'menu.business']],
    ],
    [
      'on the eve of a holiday, at midnight',
      { services: [welcome] },
      at('2026-06-23T20:00-04:00'),
      ['menu.afterHours', ['2026-06-24T04:00:00.000Z', 'menu.holiday']],
    ],
    [
      'on a Friday evening, until Monday',
      { services: [welcome] },
      at('2026-06-19T20:00-04:00'),
      ['menu.afterHours', ['2026-06-22T13:00:00.000Z', 'menu.business']],
    ],
    [
      'closed by hand until noon',
      { services: [welcome], mode: { mode: 'closed', until: at('2026-06-17T12:00-04:00') } },
      MORNING,
      ['menu.afterHours', ['2026-06-17T16:00:00.000Z', 'menu.business']],
    ],
    [
      'closed by hand for good',
      { services: [welcome], mode: { mode: 'closed', until: null } },
      MORNING,
      ['menu.afterHours', undefined],
    ],
    ['a person, always', {}, MORNING, ['ring', undefined]],
    ['a group', { services: [huntGroup('sales')] }, MORNING, ['huntGroupDistribution', undefined]],
    [
      'a queue without a free agent',
      { services: [callCenter('help', { agents: agents('2001') })], people: { 2001: { agentState: 'unavailable' } } },
      MORNING,
      ['queue', undefined],
    ],
    [
      'a mailbox that takes every call',
      { people: { 2001: { voicemail: voicemail({ all: true }) } } },
      MORNING,
      ['voiceMessaging', undefined],
    ],
    ['a mobile', { people: { 2001: { always: always(MOBILE) } } }, MORNING, ['outside', undefined]],
    ['a loop', { people: { 2001: { always: always('2001') } } }, MORNING, ['stops', undefined]],
    ['an inactive service', { services: [huntGroup('sales', { active: false })] }, MORNING, ['stops', undefined]],
    [
      'lunch is somebody else’s',
      { people: { 2001: { selective: { active: true, rules: [rule(to('2002'), { schedule: 'lunch' })] } } } },
      MORNING,
      ['ring', ['2026-06-17T16:00:00.000Z', 'ring']],
    ],
    [
      'a schedule that changes nothing',
      { people: { 2001: { selective: { active: true, rules: [rule('never', { schedule: 'lunch' })] } } } },
      MORNING,
      ['ring', undefined],
    ],
  ])('%s', (_, settings, instant, expected) => {
    expect(now(settings, instant)).toEqual(expected)
  })

  test('the rule that sends the call elsewhere is named, and whose it is', () => {
    const { sentence } = nowSentence(company({ people: { 2001: { always: always('2002') } } }), { id: '2001' }, MORNING)
    expect(sentence).toMatchObject({
      via: { rule: 'callForwardAlways', place: { id: '2001' } },
      targets: [{ kind: 'person', id: '2002' }],
    })
  })
})

describe('what is in effect on a line', () => {
  const night = { mode: 'automatic', business: 'business', to: to(MOBILE) } as const
  test.each<[string, Settings, string, string[]]>([
    ['nothing', {}, '2026-06-17T10:00-04:00', []],
    [
      'all that is on',
      {
        people: {
          2001: {
            always: always('2002'),
            busy: forward('2003'),
            noAnswer: noAnswer('2004', 3),
            notReachable: forward(MOBILE),
            doNotDisturb: dnd,
          },
        },
      },
      '2026-06-17T10:00-04:00',
      ['callForwardAlways', 'callForwardBusy', 'callForwardNoAnswer', 'callForwardNotReachable', 'doNotDisturb'],
    ],
    ['off, with its number kept', { people: { 2001: { busy: forward('2003', false) } } }, '2026-06-17T10:00-04:00', []],
    ['night forwarding by day', { night }, '2026-06-17T10:00-04:00', []],
    ['night forwarding at night', { night }, '2026-06-17T20:00-04:00', ['groupNightForwarding']],
    [
      'night forwarding that is off for the person',
      { night, people: { 2001: { night: 'off' } } },
      '2026-06-17T20:00-04:00',
      [],
    ],
    [
      'night forwarding that is on for the person',
      { night: { mode: 'off', to: to(MOBILE) }, people: { 2001: { night: 'on' } } },
      '2026-06-17T10:00-04:00',
      ['groupNightForwarding'],
    ],
    [
      'the company closed by hand',
      { night, mode: { mode: 'closed', until: null } },
      '2026-06-17T10:00-04:00',
      ['groupNightForwarding'],
    ],
    [
      'selective at lunch, at lunch',
      { people: { 2001: { selective: { active: true, rules: [rule(to('2002'), { schedule: 'lunch' })] } } } },
      '2026-06-17T12:30-04:00',
      ['callForwardSelective'],
    ],
    [
      'selective at lunch, in the morning',
      { people: { 2001: { selective: { active: true, rules: [rule(to('2002'), { schedule: 'lunch' })] } } } },
      '2026-06-17T10:00-04:00',
      [],
    ],
    [
      'selective for some callers',
      { people: { 2001: { selective: { active: true, rules: [rule(to('2002'), { callers: from(MOBILE) })] } } } },
      '2026-06-17T10:00-04:00',
      ['callForwardSelective for some'],
    ],
  ])('%s', (_, settings, instant, expected) => {
    const found = forwardsInEffect(company(settings), numberOf('2001'), at(instant))
    expect(found.map(one => `${one.rule}${one.someCallers ? ' for some' : ''}`)).toEqual(expected)
  })

  test('a service has none', () => {
    expect(forwardsInEffect(company({ services: [huntGroup('sales')] }), MAIN, MORNING)).toEqual([])
  })
})

describe('problems', () => {
  const kinds = (settings: Settings, id: string, instant = MORNING) => [
    ...new Set(problemsOf(company(settings), instant, { id }).map(problem => problem.kind)),
  ]
  const reachable = { voicemail: voicemail({ unanswered: true, busy: true }) }
  test.each<[string, Settings, string, string[]]>([
    ['a person with a mailbox', { people: { 2001: reachable } }, '2001', []],
    ['a person without: a dead end', {}, '2001', ['deadEnd']],
    [
      'a loop of two',
      { people: { 2001: { always: always('2002') }, 2002: { always: always('2001') } } },
      '2001',
      ['loop'],
    ],
    ['a loop when all are busy', { people: { 2001: { ...reachable, busy: forward('2001') } } }, '2001', ['loop']],
    [
      'a forward to a suspended colleague',
      { people: { 2001: { ...reachable, busy: forward('2002') }, 2002: { active: false } } },
      '2001',
      ['deadEnd', 'inactiveTarget'],
    ],
    [
      'a forward to somebody who is gone',
      { people: { 2001: { ...reachable, noAnswer: noAnswer('9999', 9) } } },
      '2001',
      ['missingTarget'],
    ],
    [
      'an empty group',
      {
        services: [huntGroup('sales', { agents: [], overflow: { seconds: 9, to: to('2001 mailbox') } })],
        people: { 2001: reachable },
      },
      'sales',
      ['emptyGroup'],
    ],
    [
      'a forbidden forward',
      { people: { 2001: { ...reachable, always: always('+19005551234') } } },
      '2001',
      ['deadEnd'],
    ],
    ['no holidays', { services: [{ ...welcome, holiday: undefined }] }, 'welcome', ['holidayNotCovered']],
    ['holidays that run out', { services: [welcome] }, 'welcome', ['scheduleEnding']],
    ['a menu without keys', { services: [attendant('welcome')] }, 'welcome', ['deadEnd']],
    [
      'a page, which only its originators may make',
      { services: [paging('page', { originators: ['2001'], targets: ['2002'] })] },
      'page',
      [],
    ],
    [
      'a page that nobody may make',
      { services: [paging('page', { originators: [], targets: ['2002'] })] },
      'page',
      ['deadEnd'],
    ],
    [
      'a pickup group, which nobody calls',
      { pickupGroups: [{ id: 'pickup', name: 'Pickup', people: ['2001'] }] },
      'pickup',
      [],
    ],
    ['a group call that nobody takes', { services: [groupCall('all', { targets: [to('2002')] })] }, 'all', []],
  ])('%s', (_, settings, id, expected) => {
    expect(kinds(settings, id)).toEqual(expected)
  })

  test('of the whole company: everything that has a number, and every service', () => {
    const found = problemsOf(company({ services: [huntGroup('sales', { agents: [] })] }), MORNING)
    expect(found.filter(problem => problem.kind === 'emptyGroup')).toHaveLength(1)
    expect(found.filter(problem => problem.kind === 'deadEnd').length).toBeGreaterThan(8)
  })
})

describe('what needs attention in a list', () => {
  const sales = huntGroup('sales', { agents: agents('2001'), overflow: { seconds: 9, to: to('2002') } })
  const pickup = { id: 'pickup', name: 'Pickup', people: [] }

  test('a group of which nobody is active, whatever kind of group, and nothing else', () => {
    const tremblay = company({
      people: { 2001: { active: false } },
      services: [sales, welcome],
      pickupGroups: [pickup],
    })
    expect(['sales', 'pickup', 'welcome', '2001', 'gone'].filter(id => isEmptyGroup(tremblay, id))).toEqual([
      'sales',
      'pickup',
    ])
  })

  test('a way that leads to somebody suspended', () => {
    expect(leadsAstray(company({ people: { 2002: { active: false } }, services: [sales] }), 'sales')).toBe(true)
    expect(leadsAstray(company({ services: [sales] }), 'sales')).toBe(false)
  })

  test('a group that a change leaves without anybody, or that begins so', () => {
    const before = company({ services: [sales] })
    const suspended = company({ people: { 2001: { active: false } }, services: [sales] })
    expect(emptiedGroups(before, suspended)).toEqual(['sales'])
    expect(emptiedGroups(suspended, suspended)).toEqual([])
    expect(emptiedGroups(company(), company({ services: [huntGroup('new', { agents: [] })] }))).toEqual(['new'])
  })
})

describe('what a change would do', () => {
  test('the moments: now, the next closed hour, the next holiday', () => {
    const moments = momentsOf(company({ services: [welcome] }), MORNING).map(({ name, instant }) => [
      name,
      new Date(instant).toISOString(),
    ])
    expect(moments).toEqual([
      ['now', '2026-06-17T14:00:00.000Z'],
      ['closed', '2026-06-17T21:00:00.000Z'],
      ['holiday', '2026-06-24T04:00:00.000Z'],
    ])
  })

  test('the moments in the evening of a holiday: now, and the next open hour', () => {
    const evening = at('2026-06-24T20:00-04:00')
    expect(momentsOf(company({ services: [welcome] }), evening)).toEqual([
      { name: 'now', instant: evening },
      { name: 'open', instant: at('2026-06-25T09:00-04:00') },
    ])
  })

  test('only the numbers concerned, at the moments when it matters', () => {
    const [before, after] = [
      company({ services: [welcome] }),
      company({ services: [{ ...welcome, business: undefined }] }),
    ]
    const moments = [
      { name: 'now' as const, instant: MORNING },
      { name: 'closed' as const, instant: at('2026-06-17T20:00-04:00') },
    ]
    expect(
      outcomeChanges(before, after, moments).map(({ number, moment, before, after }) => [
        number,
        moment.name,
        before.sentence.text,
        after.sentence.text,
      ]),
    ).toEqual([[MAIN, 'closed', 'menu.afterHours', 'menu.business']])
  })

  test('a number that leads to what changed through others', () => {
    const settings = { services: [huntGroup('sales', { agents: [], overflow: { seconds: 5, to: to('2005') } })] }
    const before = company(settings)
    const after = company({ ...settings, people: { 2005: { always: always('2006') } } })
    const changed = outcomeChanges(before, after, [{ name: 'now', instant: MORNING }])
    expect(changed.map(({ number }) => number)).toEqual([MAIN, numberOf('2005')])
  })

  test('nothing, when nothing that callers notice changes', () => {
    const after = company({ people: { 2001: { hidesNumber: true, busy: forward('2002', false) } } })
    expect(outcomeChanges(company(), after, momentsOf(after, MORNING))).toEqual([])
  })

  test('a forward that only matters when the phone is busy, or unplugged', () => {
    const moments = [{ name: 'now' as const, instant: MORNING }]
    for (const [settings, world] of [
      [{ busy: forward('2002') }, 'busy'],
      [{ notReachable: forward('2002') }, 'unreachable'],
    ] as const) {
      const changed = outcomeChanges(company(), company({ people: { 2001: settings } }), moments)
      expect(changed.map(({ number, world, after }) => [number, world.name, after.sentence.targets])).toEqual([
        [MAIN, world, [{ kind: 'person', id: '2002' }]],
        [numberOf('2001'), world, [{ kind: 'person', id: '2002' }]],
      ])
    }
  })

  test('a key of a menu that leads elsewhere', () => {
    const withKey = (id: string) =>
      company({
        services: [attendant('welcome', { menus: { business: menu({ 1: { action: 'transfer', to: to(id) } }) } })],
      })
    const changed = outcomeChanges(withKey('2001'), withKey('2002'), [{ name: 'now', instant: MORNING }])
    expect(changed.map(({ world, before, after }) => [world, before.sentence.targets, after.sentence.targets])).toEqual(
      [[{ name: 'key', key: '1' }, [{ kind: 'person', id: '2001' }], [{ kind: 'person', id: '2002' }]]],
    )
  })

  test('a changed schedule concerns every number', () => {
    const holidays = schedules.map(one => (one.id === 'holidays' ? { ...one, schedule: { events: [] } } : one))
    const before = company({ services: [welcome] })
    const after = { ...before, schedules: new Map(holidays.map(one => [one.id, one])) }
    const changed = outcomeChanges(before, after, [{ name: 'holiday', instant: at('2026-06-24T10:00-04:00') }])
    expect(changed.map(({ before, after }) => [before.sentence.text, after.sentence.text])).toEqual([
      ['menu.holiday', 'menu.business'],
    ])
  })

  test('where the calls part, when one sentence says both', () => {
    const group = (...ids: string[]) =>
      company({ services: [huntGroup('sales', { agents: agents(...ids), overflow: { seconds: 60, to: to('2009') } })] })
    const [change] = outcomeChanges(group('2001', '2002'), group('2001', '2003'), [{ name: 'now', instant: MORNING }])
    expect(change?.before.step?.targets).toEqual([{ kind: 'person', id: '2002' }])
    expect(change?.after.step?.targets).toEqual([{ kind: 'person', id: '2003' }])
  })

  test('an owner that changed', () => {
    const before = company()
    const numbers = new Map(before.numbers).set(MAIN, { number: MAIN, ownerId: '2002', active: true })
    const changed = outcomeChanges(before, { ...before, numbers }, [{ name: 'now', instant: MORNING }])
    expect(changed.map(({ number }) => number)).toEqual([MAIN])
  })
})
