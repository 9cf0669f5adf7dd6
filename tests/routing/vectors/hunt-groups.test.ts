import type { HuntGroup } from '@/lib/routing/service-settings'
import { agents, always, dnd, forward, huntGroup, MAIN, MOBILE, rule, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const sales = (settings: Partial<HuntGroup> = {}) => [huntGroup('sales', settings)]
const overflow = { seconds: 60, to: to('2009') }
const second = { phones: { '2002': { answersAfter: 1 } } }
const allBusy = {
  phones: { '2001': { presence: 'busy' }, '2002': { presence: 'busy' }, '2003': { presence: 'busy' } },
} as const
const unplugged = {
  phones: {
    '2001': { presence: 'unreachable' },
    '2002': { presence: 'unreachable' },
    '2003': { presence: 'unreachable' },
  },
} as const
const weighted = {
  policy: 'weighted',
  agents: [
    { id: '2001', weight: 70, skill: 1, joined: true },
    { id: '2002', weight: 30, skill: 1, joined: true },
    { id: '2003', weight: 0, skill: 1, joined: true },
  ],
} as const

const rows: Vector[] = [
  {
    when: 'regular: from the top of the list',
    services: sales(),
    states: { others: { answersAfter: 1 } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'regular: the second answers',
    services: sales(),
    states: second,
    goes: 'huntGroupDistribution 2001, huntGroupDistribution:answered 2002: answered by 2002, 24 s',
  },
  {
    when: 'regular: a busy agent is passed over',
    services: sales(),
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'regular: do not disturb passes an agent over',
    services: sales(),
    people: { 2001: { doNotDisturb: dnd } },
    states: second,
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'regular: an unplugged agent is passed over, not forwarded',
    services: sales(),
    people: { 2001: { notReachable: forward(MOBILE) } },
    states: { phones: { '2001': { presence: 'unreachable' }, '2002': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'regular: an agent on a call is passed over',
    services: sales(),
    states: { phones: { '2001': { presence: 'onCall' }, '2002': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'regular: an agent on a call rings with call waiting of the group',
    services: sales({ callWaiting: true }),
    states: { phones: { '2001': { presence: 'onCall', answersAfter: 2 } } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 12 s',
  },
  {
    when: "regular: an agent's own call waiting does not count",
    services: sales(),
    people: { 2001: { callWaiting: true } },
    states: { phones: { '2001': { presence: 'onCall', answersAfter: 1 }, '2002': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'regular: a suspended agent is passed over',
    services: sales(),
    people: { 2001: { active: false } },
    states: second,
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: "regular: an agent's mailbox does not take the call",
    services: sales(),
    people: { 2001: { voicemail: voicemail({ unanswered: true, rings: 2 }) } },
    states: second,
    goes: 'huntGroupDistribution 2001, huntGroupDistribution:answered 2002: answered by 2002, 24 s',
  },
  {
    when: "regular: an agent's forward is ignored",
    services: sales(),
    people: { 2001: { always: always(MOBILE) } },
    states: { phones: { '2001': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'regular: an agent who declines is passed over',
    services: sales(),
    states: { phones: { '2001': { declines: true }, '2002': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'regular: nobody answers and there is no overflow',
    services: sales(),
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, huntGroupDistribution 2003, busy:tone: busy, 54 s',
  },
  {
    when: 'regular: nobody answers, overflow after sixty seconds',
    services: sales({ overflow }),
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, huntGroupDistribution 2003, huntGroupDistribution:goesOn, groupOverflow:timeout →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 660 s',
  },
  {
    when: 'regular: the overflow comes while the second agent rings',
    services: sales({ overflow: { ...overflow, seconds: 30 } }),
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, groupOverflow:timeout →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 630 s',
  },
  {
    when: 'regular: an overflow of no seconds is at once',
    services: sales({ overflow: { ...overflow, seconds: 0 } }),
    goes: 'groupOverflow:timeout →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'regular: a long overflow goes round again',
    services: sales({ overflow: { ...overflow, seconds: 200 } }),
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, huntGroupDistribution 2003, huntGroupDistribution:goesOn, groupOverflow:timeout →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 800 s',
  },
  {
    when: 'without advance the first agent rings on',
    services: sales({ advanceRings: undefined }),
    goes: 'huntGroupDistribution 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'without advance until the overflow',
    services: sales({ advanceRings: undefined, overflow }),
    goes: 'huntGroupDistribution 2001, groupOverflow:timeout →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 660 s',
  },
  {
    when: 'without advance a busy first agent still makes way',
    services: sales({ advanceRings: undefined }),
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'circular: after the last who took a call',
    services: sales({ policy: 'circular' }),
    states: { others: { answersAfter: 1 }, turns: { sales: { last: '2001' } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'circular: wraps',
    services: sales({ policy: 'circular' }),
    states: { others: { answersAfter: 1 }, turns: { sales: { last: '2003' } } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'circular: nobody took a call yet',
    services: sales({ policy: 'circular' }),
    states: { others: { answersAfter: 1 } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'circular: the last one left the group',
    services: sales({ policy: 'circular' }),
    states: { others: { answersAfter: 1 }, turns: { sales: { last: '2008' } } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'circular: goes on to the next when unanswered',
    services: sales({ policy: 'circular' }),
    states: { phones: { '2003': { answersAfter: 2 } }, turns: { sales: { last: '2001' } } },
    goes: 'huntGroupDistribution 2002, huntGroupDistribution:answered 2003: answered by 2003, 30 s',
  },
  {
    when: 'uniform: the longest idle',
    services: sales({ policy: 'uniform' }),
    states: { others: { answersAfter: 1 }, turns: { sales: { idle: ['2003', '2001', '2002'] } } },
    goes: 'huntGroupDistribution:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'uniform: who never took a call comes first',
    services: sales({ policy: 'uniform' }),
    states: { others: { answersAfter: 1 }, turns: { sales: { idle: ['2001', '2003'] } } },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'uniform: the longest idle is busy',
    services: sales({ policy: 'uniform' }),
    states: {
      phones: { '2003': { presence: 'busy' } },
      others: { answersAfter: 1 },
      turns: { sales: { idle: ['2003', '2001', '2002'] } },
    },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'simultaneous: who answers first',
    services: sales({ policy: 'simultaneous' }),
    states: { phones: { '2001': { answersAfter: 4 }, '2003': { answersAfter: 2 } } },
    goes: 'huntGroupDistribution:answered 2001+2002+2003: answered by 2003, 12 s',
  },
  {
    when: 'simultaneous: a busy agent does not ring',
    services: sales({ policy: 'simultaneous' }),
    states: { phones: { '2001': { presence: 'busy' }, '2003': { answersAfter: 2 } } },
    goes: 'huntGroupDistribution:answered 2002+2003: answered by 2003, 12 s',
  },
  {
    when: 'simultaneous: advance has no effect',
    services: sales({ policy: 'simultaneous', advanceRings: 1 }),
    states: { phones: { '2003': { answersAfter: 5 } } },
    goes: 'huntGroupDistribution:answered 2001+2002+2003: answered by 2003, 30 s',
  },
  {
    when: 'simultaneous: nobody, overflow',
    services: sales({ policy: 'simultaneous', overflow }),
    goes: 'huntGroupDistribution 2001+2002+2003, groupOverflow:timeout →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 660 s',
  },
  {
    when: 'simultaneous: nobody, no overflow',
    services: sales({ policy: 'simultaneous' }),
    goes: 'huntGroupDistribution 2001+2002+2003, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'weighted: a low draw',
    services: sales(weighted),
    states: { others: { answersAfter: 1 }, draws: [0.1] },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'weighted: a high draw',
    services: sales(weighted),
    states: { others: { answersAfter: 1 }, draws: [0.9] },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'weighted: the drawn agent is busy, the next is drawn',
    services: sales(weighted),
    states: { phones: { '2001': { presence: 'busy' } }, others: { answersAfter: 1 }, draws: [0.1] },
    goes: 'huntGroupDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'weighted: weight zero rings when nobody else is left',
    services: sales(weighted),
    states: { phones: { '2003': { answersAfter: 1 } }, draws: [0.1] },
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, huntGroupDistribution:answered 2003: answered by 2003, 42 s',
  },
  { when: 'an inactive group', services: sales({ active: false }), goes: 'inactive:service: outOfService, 0 s' },
  {
    when: 'an empty group',
    services: sales({ agents: [] }),
    goes: 'huntGroupDistribution:empty, busy:tone: busy, 0 s',
  },
  {
    when: 'an empty group with an overflow',
    services: sales({ agents: [], overflow }),
    goes: 'huntGroupDistribution:empty, groupOverflow:full →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a group whose only agent is suspended',
    services: sales({ agents: agents('2001') }),
    people: { 2001: { active: false } },
    goes: 'huntGroupDistribution:empty, busy:tone: busy, 0 s',
  },
  { when: 'all agents busy', services: sales(), states: allBusy, goes: 'busy:tone: busy, 0 s' },
  {
    when: 'all agents busy: the overflow takes it at once',
    services: sales({ overflow }),
    states: allBusy,
    goes: 'groupOverflow:full →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: "all agents busy: the group's own busy forward",
    services: sales({ own: { busy: { active: true, to: to('2008') } } }),
    states: allBusy,
    goes: 'groupOwnBusy →2008, ring:unanswered 2008, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'all agents unplugged: not reachable',
    services: sales({ notReachable: to(MOBILE), overflow }),
    states: unplugged,
    goes: 'groupNotReachable →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'all agents unplugged: busy when not reachable',
    services: sales({ busyWhenNotReachable: true }),
    states: unplugged,
    goes: 'groupNotReachable:busy, busy:tone: busy, 0 s',
  },
  { when: 'all agents unplugged: nothing set', services: sales(), states: unplugged, goes: 'busy:tone: busy, 0 s' },
  {
    when: 'one agent reachable: not reachable does not apply',
    services: sales({ notReachable: to(MOBILE) }),
    states: {
      phones: { '2001': { presence: 'unreachable' }, '2002': { presence: 'unreachable' }, '2003': { answersAfter: 1 } },
    },
    goes: 'huntGroupDistribution:answered 2003: answered by 2003, 6 s',
  },
  { when: 'group busy', services: sales({ groupBusy: true }), goes: 'groupBusy:on, busy:tone: busy, 0 s' },
  {
    when: 'group busy with an overflow',
    services: sales({ groupBusy: true, overflow }),
    goes: 'groupBusy:on, groupOverflow:full →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'always on the group itself',
    services: sales({ own: { always: { active: true, to: to('2008') } } }),
    states: { others: { answersAfter: 1 } },
    goes: 'callForwardAlways →2008, ring:answered 2008: answered by 2008, 6 s',
  },
  {
    when: 'selective on the group itself, after hours',
    at: '2026-06-17T12:30-04:00',
    services: sales({
      own: { selective: { active: true, to: to('2008'), rules: [rule('default', { schedule: 'lunch' })] } },
    }),
    states: { others: { answersAfter: 1 } },
    goes: 'callForwardSelective →2008, ring:answered 2008: answered by 2008, 6 s',
  },
  {
    when: 'selective on the group itself, at another time',
    services: sales({
      own: { selective: { active: true, to: to('2008'), rules: [rule('default', { schedule: 'lunch' })] } },
    }),
    states: { others: { answersAfter: 1 } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'night forwarding does not touch a group',
    at: '2026-06-17T20:00-04:00',
    night: { mode: 'automatic', business: 'business', to: to(MOBILE) },
    services: sales(),
    states: { others: { answersAfter: 1 } },
    goes: 'huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'a group called by a colleague on its extension',
    from: '2008',
    dial: '3001',
    services: sales({ extension: '3001' }),
    states: { others: { answersAfter: 1 } },
    goes: 'extension:inside →sales, huntGroupDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'two groups that overflow into each other end',
    services: [
      huntGroup('sales', { agents: [], overflow: { seconds: 10, to: to('help') } }),
      huntGroup('help', { agents: [], overflow: { seconds: 10, to: to('sales') } }),
    ],
    goes: 'huntGroupDistribution:empty, groupOverflow:full →help, huntGroupDistribution:empty, groupOverflow:full →sales, huntGroupDistribution:empty, groupOverflow:full →help, huntGroupDistribution:empty, groupOverflow:full →sales, huntGroupDistribution:empty, groupOverflow:full →help, huntGroupDistribution:empty, groupOverflow:full →sales, redirections:tooMany: tooManyRedirections, 0 s',
  },
  {
    when: 'an overflow to a mailbox',
    services: sales({ overflow: { seconds: 20, to: to('2009 mailbox') } }),
    people: { 2009: { voicemail: voicemail() } },
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, groupOverflow:timeout →2009 mailbox, voiceMessaging:noAnswer: mailbox 2009 (noAnswer), 25 s',
  },
  {
    when: 'an overflow to a forbidden number',
    services: sales({ agents: [], overflow: { seconds: 20, to: to('+19005551234') } }),
    goes: 'huntGroupDistribution:empty, callingPlan:redirecting →+19005551234: redirectingNotPermitted, 0 s',
  },
]

vectors(rows.map(row => ({ dial: MAIN, ...row })))
