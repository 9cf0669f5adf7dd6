import { always, dnd, forward, from, huntGroup, MOBILE, noAnswer, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const busy = { phones: { '2001': { presence: 'busy' } } } as const
const onCall = { phones: { '2001': { presence: 'onCall' } } } as const
const series = [{ id: 'lines', name: 'Lines', people: ['2001', '2002', '2003'] }]
const home = '+15145557777'
const cell = '+15145558888'
const simultaneous = { active: true, skipOnCall: false, phones: [{ to: to(MOBILE), confirm: true }], rules: [] }
const sequential = {
  active: true,
  baseFirst: true,
  baseRings: 2,
  continueIfBusy: false,
  phones: [
    { to: to(home), rings: 3, confirm: true },
    { to: to(cell), rings: 4, confirm: true },
  ],
  rules: [],
}
const onlyVip = [{ name: 'VIP', active: true, callers: from('+14185550000'), applies: true }]

const rows: Vector[] = [
  { when: 'busy, nothing set', states: busy, goes: 'busy:busy, busy:tone: busy, 0 s' },
  {
    when: 'busy, forwarded',
    states: busy,
    people: { 2001: { busy: forward('2002') } },
    goes: 'busy:busy, callForwardBusy →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'busy, forward without being active',
    states: busy,
    people: { 2001: { busy: forward('2002', false) } },
    goes: 'busy:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'busy, voicemail',
    states: busy,
    people: { 2001: { voicemail: voicemail({ busy: true }) } },
    goes: 'busy:busy, voiceMessaging:busy: mailbox 2001 (busy), 5 s',
  },
  {
    when: 'busy, voicemail for unanswered calls only',
    states: busy,
    people: { 2001: { voicemail: voicemail({ unanswered: true }) } },
    goes: 'busy:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'busy, forward before voicemail',
    states: busy,
    people: { 2001: { busy: forward('2002'), voicemail: voicemail({ busy: true }) } },
    goes: 'busy:busy, callForwardBusy →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'free, in a busy group whose members are busy for direct calls too',
    services: [huntGroup('sales', { groupBusy: true })],
    people: { 2001: { busyWith: 'sales', voicemail: voicemail({ busy: true }) } },
    goes: 'groupBusy:direct, voiceMessaging:busy: mailbox 2001 (busy), 5 s',
  },
  {
    when: 'unplugged, in such a group',
    services: [huntGroup('sales', { groupBusy: true })],
    states: { phones: { '2001': { presence: 'unreachable' } } },
    people: { 2001: { busyWith: 'sales', notReachable: forward('2002') } },
    goes: 'notReachable:unplugged, callForwardNotReachable →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  { when: 'on a call without call waiting', states: onCall, goes: 'busy:onCall, busy:tone: busy, 0 s' },
  {
    when: 'on a call with call waiting',
    states: onCall,
    people: { 2001: { callWaiting: true, noAnswer: noAnswer('2002', 3) } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 618 s',
  },
  {
    when: 'the phone says busy, call waiting or not',
    states: busy,
    people: { 2001: { callWaiting: true } },
    goes: 'busy:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'do not disturb, nothing else',
    people: { 2001: { doNotDisturb: dnd } },
    goes: 'doNotDisturb:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'do not disturb with a splash',
    people: { 2001: { doNotDisturb: { active: true, splash: true } } },
    goes: 'doNotDisturb:splash, busy:tone: busy, 0 s',
  },
  {
    when: 'do not disturb for colleagues too',
    from: '2002',
    people: { 2001: { doNotDisturb: dnd } },
    goes: 'extension:inside →2001, doNotDisturb:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'do not disturb does not use the forward for no answer',
    people: { 2001: { doNotDisturb: dnd, noAnswer: noAnswer('2002', 2) } },
    goes: 'doNotDisturb:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'the call is declined',
    states: { phones: { '2001': { declines: true } } },
    people: { 2001: { busy: forward('2002') } },
    goes: 'busy:declined, callForwardBusy →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'series: the next line rings',
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    series,
    goes: 'busy:busy, seriesCompletion:next →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'series: the third line rings',
    states: { phones: { '2001': { presence: 'busy' }, '2002': { presence: 'busy' }, '2003': { answersAfter: 1 } } },
    series,
    goes: 'busy:busy, seriesCompletion:next →2002, busy:busy, seriesCompletion:next →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'series: all busy, the last line forwards',
    states: { others: { presence: 'busy' } },
    series,
    people: { 2001: { busy: forward('2008') }, 2003: { busy: forward('2009') } },
    goes: 'busy:busy, seriesCompletion:next →2002, busy:busy, seriesCompletion:next →2003, busy:busy, callForwardBusy →2009, busy:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'series: all busy, the last line has a mailbox',
    states: { others: { presence: 'busy' } },
    series,
    people: { 2003: { voicemail: voicemail({ busy: true }) } },
    goes: 'busy:busy, seriesCompletion:next →2002, busy:busy, seriesCompletion:next →2003, busy:busy, voiceMessaging:busy: mailbox 2003 (busy), 5 s',
  },
  {
    when: 'series: no wrap from the last line',
    dial: '2003',
    states: { phones: { '2003': { presence: 'busy' } } },
    series,
    goes: 'busy:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'series: starting in the middle',
    dial: '2002',
    states: { phones: { '2002': { presence: 'busy' }, '2003': { answersAfter: 1 } } },
    series,
    goes: 'busy:busy, seriesCompletion:next →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'series before the busy forward',
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    series,
    people: { 2001: { busy: forward('2008') } },
    goes: 'busy:busy, seriesCompletion:next →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'series: always on the called line wins',
    states: { phones: { '2001': { presence: 'busy' }, '2008': { answersAfter: 1 } } },
    series,
    people: { 2001: { always: always('2008') } },
    goes: 'callForwardAlways →2008, ring:answered 2008: answered by 2008, 6 s',
  },
  {
    when: 'series: always on the next line is not asked',
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    series,
    people: { 2002: { always: always('2008') } },
    goes: 'busy:busy, seriesCompletion:next →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'series: the ringing line handles no answer',
    states: { phones: { '2001': { presence: 'busy' } } },
    series,
    people: { 2001: { noAnswer: noAnswer('2008', 2) }, 2002: { noAnswer: noAnswer('2009', 3) } },
    goes: 'busy:busy, seriesCompletion:next →2002, ring:unanswered 2002, callForwardNoAnswer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 618 s',
  },
  {
    when: 'series: do not disturb on the called line is busy too',
    states: { phones: { '2002': { answersAfter: 1 } } },
    series,
    people: { 2001: { doNotDisturb: dnd } },
    goes: 'doNotDisturb:busy, seriesCompletion:next →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'series: a suspended line is left out',
    states: { phones: { '2001': { presence: 'busy' }, '2003': { answersAfter: 1 } } },
    series,
    people: { 2002: { active: false } },
    goes: 'busy:busy, seriesCompletion:next →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'series: an unplugged line counts as busy',
    states: { phones: { '2001': { presence: 'unreachable' }, '2002': { answersAfter: 1 } } },
    series,
    goes: 'notReachable:unplugged, seriesCompletion:next →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'simultaneous ring: the mobile answers first',
    people: { 2001: { simultaneous } },
    states: { phones: { '2001': { answersAfter: 4 }, [MOBILE]: { answersAfter: 2 } } },
    goes: 'simultaneousRing:answered 2001++15145559876: answered by +15145559876, 12 s',
  },
  {
    when: 'simultaneous ring: the desk answers first',
    people: { 2001: { simultaneous } },
    states: { phones: { '2001': { answersAfter: 1 }, [MOBILE]: { answersAfter: 2 } } },
    goes: 'simultaneousRing:answered 2001++15145559876: answered by 2001, 6 s',
  },
  {
    when: 'simultaneous ring, not while on a call',
    people: {
      2001: { simultaneous: { ...simultaneous, skipOnCall: true }, callWaiting: true, noAnswer: noAnswer('2002', 2) },
    },
    states: onCall,
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'simultaneous ring for some callers, and this is none',
    people: { 2001: { simultaneous: { ...simultaneous, rules: onlyVip }, noAnswer: noAnswer('2002', 2) } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'simultaneous ring for some callers, and this is one',
    from: '+14185550000',
    people: { 2001: { simultaneous: { ...simultaneous, rules: onlyVip }, noAnswer: noAnswer('2002', 2) } },
    goes: 'simultaneousRing 2001++15145559876, callForwardNoAnswer →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'simultaneous ring with a colleague',
    people: { 2001: { simultaneous: { ...simultaneous, phones: [{ to: to('2002'), confirm: false }] } } },
    states: { phones: { '2002': { answersAfter: 1 } } },
    goes: 'simultaneousRing:answered 2001+2002: answered by 2002, 6 s',
  },
  {
    when: 'simultaneous ring to a forbidden number leaves it out',
    people: { 2001: { simultaneous: { ...simultaneous, phones: [{ to: to('+19005551234'), confirm: false }] } } },
    states: { phones: { '2001': { answersAfter: 1 } } },
    goes: 'ring:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'sequential ring: desk, home, mobile',
    people: { 2001: { sequential } },
    states: { phones: { [cell]: { answersAfter: 2 } } },
    goes: 'ring:unanswered 2001, sequentialRing +15145557777, sequentialRing:answered +15145558888: answered by +15145558888, 42 s',
  },
  {
    when: 'sequential ring: home answers',
    people: { 2001: { sequential } },
    states: { phones: { [home]: { answersAfter: 3 } } },
    goes: 'ring:unanswered 2001, sequentialRing:answered +15145557777: answered by +15145557777, 30 s',
  },
  {
    when: 'sequential ring: nobody, then the mailbox',
    people: { 2001: { sequential, voicemail: voicemail({ unanswered: true }) } },
    goes: 'ring:unanswered 2001, sequentialRing +15145557777, sequentialRing +15145558888, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 59 s',
  },
  {
    when: 'sequential ring: the desk is left out',
    people: { 2001: { sequential: { ...sequential, baseFirst: false } } },
    states: { phones: { [home]: { answersAfter: 1 } } },
    goes: 'sequentialRing:answered +15145557777: answered by +15145557777, 6 s',
  },
  {
    when: 'sequential ring: a busy place is passed over',
    people: { 2001: { sequential } },
    states: { phones: { [home]: { presence: 'busy' }, [cell]: { answersAfter: 1 } } },
    goes: 'ring:unanswered 2001, sequentialRing:elsewhereBusy +15145557777, sequentialRing:answered +15145558888: answered by +15145558888, 18 s',
  },
  {
    when: 'sequential ring stops when the desk is busy',
    people: { 2001: { sequential } },
    states: busy,
    goes: 'busy:busy, busy:tone: busy, 0 s',
  },
  {
    when: 'sequential ring goes on when the desk is busy',
    people: { 2001: { sequential: { ...sequential, continueIfBusy: true } } },
    states: { phones: { '2001': { presence: 'busy' }, [home]: { answersAfter: 1 } } },
    goes: 'busy:busy, sequentialRing:answered +15145557777: answered by +15145557777, 6 s',
  },
  {
    when: 'sequential ring goes on, nobody, then the busy forward',
    people: { 2001: { sequential: { ...sequential, continueIfBusy: true }, busy: forward('2002') } },
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    goes: 'busy:busy, sequentialRing +15145557777, sequentialRing +15145558888, callForwardBusy →2002, ring:answered 2002: answered by 2002, 48 s',
  },
  {
    when: 'remote office rings there',
    people: { 2001: { remoteOffice: { active: true, number: home } } },
    states: { phones: { [home]: { answersAfter: 2 } } },
    goes: 'ring:answered +15145557777: answered by +15145557777, 12 s',
  },
  {
    when: 'remote office is busy',
    people: { 2001: { remoteOffice: { active: true, number: home }, busy: forward('2002') } },
    states: { phones: { [home]: { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    goes: 'busy:busy, callForwardBusy →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'the mailbox takes all calls',
    people: { 2001: { voicemail: voicemail({ all: true }) } },
    goes: 'voiceMessaging:all, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 5 s',
  },
  {
    when: 'the mailbox takes all calls, even with do not disturb',
    people: { 2001: { voicemail: voicemail({ all: true }), doNotDisturb: dnd } },
    goes: 'voiceMessaging:all, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 5 s',
  },
  {
    when: 'the mailbox is on but takes nothing',
    people: { 2001: { voicemail: voicemail() } },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'the mailbox after no ring',
    people: { 2001: { voicemail: voicemail({ unanswered: true, rings: 0 }) } },
    goes: 'voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 5 s',
  },
  {
    when: 'an own greeting',
    people: { 2001: { voicemail: voicemail({ busy: true, greetings: { busy: 'hello' } }) } },
    states: busy,
    goes: 'busy:busy, voiceMessaging:busy: mailbox 2001 (busy), 12 s',
  },
  {
    when: 'an extended absence',
    people: {
      2001: { voicemail: voicemail({ busy: true, away: { active: true, greeting: 'hello', takesMessages: true } }) },
    },
    states: busy,
    goes: 'busy:busy, voiceMessaging:away: mailbox 2001 (away), 12 s',
  },
  {
    when: 'an extended absence that takes no messages',
    people: {
      2001: { voicemail: voicemail({ busy: true, away: { active: true, greeting: 'hello', takesMessages: false } }) },
    },
    states: busy,
    goes: 'busy:busy, voiceMessaging:away: announcement, 12 s',
  },
  {
    when: 'a greeting without a message, then hang up',
    people: { 2001: { voicemail: voicemail({ busy: true, greetingOnly: 'hangup' }) } },
    states: busy,
    goes: 'busy:busy, voiceMessaging:busy: announcement, 5 s',
  },
  {
    when: 'a greeting without a message, then a colleague',
    people: { 2001: { voicemail: voicemail({ busy: true, greetingOnly: to('2002') }) } },
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    goes: 'busy:busy, voiceMessaging:busy, voiceMessaging:greetingOnly →2002, ring:answered 2002: answered by 2002, 11 s',
  },
  {
    when: '0 pressed in the mailbox',
    people: { 2001: { voicemail: voicemail({ busy: true, zero: to('2002') }) } },
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } }, keys: ['0'] },
    goes: 'busy:busy, voiceMessaging:busy, voiceMessaging:zero →2002, ring:answered 2002: answered by 2002, 11 s',
  },
  {
    when: '0 is set but not pressed',
    people: { 2001: { voicemail: voicemail({ busy: true, zero: to('2002') }) } },
    states: busy,
    goes: 'busy:busy, voiceMessaging:busy: mailbox 2001 (busy), 5 s',
  },
  {
    when: '0 pressed where nothing is set',
    people: { 2001: { voicemail: voicemail({ busy: true }) } },
    states: { ...busy, keys: ['0'] },
    goes: 'busy:busy, voiceMessaging:busy: mailbox 2001 (busy), 5 s',
  },
  {
    when: 'a mailbox that sends to a mailbox that sends back ends',
    people: {
      2001: { voicemail: voicemail({ all: true, greetingOnly: to('2002') }) },
      2002: { voicemail: voicemail({ all: true, greetingOnly: to('2001') }) },
    },
    goes: 'voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:greetingOnly →2002, voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:greetingOnly →2001, voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:greetingOnly →2002, voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:greetingOnly →2001, voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:greetingOnly →2002, voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:greetingOnly →2001, redirections:tooMany: tooManyRedirections, 30 s',
  },
  {
    when: 'a forward to a group, whose agent answers',
    people: { 2001: { always: always('sales') } },
    services: [huntGroup('sales', { extension: '3001' })],
    states: { phones: { '2002': { answersAfter: 1 } } },
    goes: 'callForwardAlways →sales, huntGroupDistribution 2001, huntGroupDistribution:answered 2002: answered by 2002, 24 s',
  },
]

vectors(rows)
