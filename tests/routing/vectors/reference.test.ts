import {
  always,
  attendant,
  callCenter,
  dnd,
  FRANCE,
  forward,
  from,
  huntGroup,
  MOBILE,
  noAnswer,
  rule,
  to,
  voicemail,
} from '../company'
import { type Vector, vectors } from '../vector'

const NOON = '2026-06-17T12:10-04:00'
const NIGHT = '2026-06-17T20:00-04:00'
const unplugged = { phones: { '2001': { presence: 'unreachable' } } } as const
const lunch = {
  selective: { active: true, to: to('2003'), rules: [rule('default', { name: 'Lunch', schedule: 'lunch' })] },
  always: always('2002'),
}
const night = { mode: 'automatic', business: 'business', to: to(MOBILE) } as const
const busy = { phones: { '2001': { presence: 'busy' }, '2002': { presence: 'busy' } } } as const
const holiday = { action: 'transfer', to: to('2003'), announcements: [], schedule: 'holidays' } as const
const nightService = {
  action: 'transfer',
  to: to('2004'),
  announcements: [],
  schedule: 'business',
  force: false,
} as const

/** The twenty vectors of field reference 4.9, by their numbers. */
const rows: Vector[] = [
  {
    when: '1: always and do not disturb',
    people: { 2001: { always: always('2002'), doNotDisturb: dnd } },
    goes: 'callForwardAlways →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '2: selective by schedule, at lunch',
    at: NOON,
    people: { 2001: lunch },
    goes: 'callForwardSelective →2003, ring:unanswered 2003, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '3: selective by schedule, after lunch',
    at: '2026-06-17T14:00-04:00',
    people: { 2001: lunch },
    goes: 'callForwardAlways →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '4: a caller who is not to be forwarded',
    from: '+15145550199',
    people: {
      2001: {
        selective: {
          active: true,
          to: to('2003'),
          rules: [rule('default', { name: 'A' }), rule('never', { name: 'B', callers: from('+15145550199') })],
        },
      },
    },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '5: do not disturb, forward busy, voicemail busy',
    people: { 2001: { doNotDisturb: dnd, busy: forward('2004'), voicemail: voicemail({ busy: true }) } },
    goes: 'doNotDisturb:busy, callForwardBusy →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '6: do not disturb, voicemail busy',
    people: { 2001: { doNotDisturb: dnd, voicemail: voicemail({ busy: true }) } },
    goes: 'doNotDisturb:busy, voiceMessaging:busy: mailbox 2001 (busy), 5 s',
  },
  {
    when: '7: unplugged, forward not reachable and busy',
    states: unplugged,
    people: { 2001: { notReachable: forward(MOBILE), busy: forward('2004') } },
    goes: 'notReachable:unplugged, callForwardNotReachable →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: '8: unplugged, forward busy only',
    states: unplugged,
    people: { 2001: { busy: forward('2004') } },
    goes: 'notReachable:unplugged, callForwardBusy →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '9: no answer: voicemail has fewer rings than the forward',
    people: { 2001: { noAnswer: noAnswer('2005', 4), voicemail: voicemail({ unanswered: true, rings: 3 }) } },
    goes: 'ring:unanswered 2001, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 23 s',
  },
  {
    when: '9: no answer: as many rings',
    people: { 2001: { noAnswer: noAnswer('2005', 4), voicemail: voicemail({ unanswered: true, rings: 4 }) } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 624 s',
  },
  {
    when: '10: night forwarding and always, from outside',
    at: NIGHT,
    night,
    people: { 2001: { always: always('2002') } },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: '11: night forwarding and always, from inside',
    at: NIGHT,
    night,
    from: '2006',
    people: { 2001: { always: always('2002') } },
    goes: 'extension:inside →2001, callForwardAlways →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '12: night forwarding off for the person',
    at: NIGHT,
    night,
    people: { 2001: { always: always('2002'), night: 'off' }, 2002: { night: 'off' } },
    goes: 'callForwardAlways →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '13: a member of a simultaneous group forwards always',
    dial: '+15145550100',
    services: [huntGroup('sales', { policy: 'simultaneous' })],
    people: { 2002: { always: always(MOBILE) } },
    states: { phones: { '2002': { answersAfter: 2 } } },
    goes: 'huntGroupDistribution:answered 2001+2002+2003: answered by 2002, 12 s',
  },
  {
    when: '14: queue: holiday and forced forwarding',
    dial: '+15145550100',
    at: '2026-06-24T10:00-04:00',
    services: [callCenter('help', { holiday, forced: { active: true, to: to('2005'), announcements: [] } })],
    goes: 'holidayService:transfer →2003, ring:unanswered 2003, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '15: queue: holiday does nothing, night does',
    dial: '+15145550100',
    at: '2026-06-24T20:00-04:00',
    services: [callCenter('help', { holiday: { ...holiday, action: 'none' }, night: nightService })],
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '16: queue: the third caller in a queue of two',
    dial: '+15145550100',
    services: [callCenter('help', { length: 2, overflow: { action: 'transfer', to: to('2003'), announcements: [] } })],
    states: { ...busy, waiting: { help: 2 } },
    goes: 'overflow:full, overflow:transfer →2003, ring:unanswered 2003, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: '17: attendant: its own zone decides the holiday',
    dial: '+15145550100',
    at: '2026-06-23T23:30-07:00',
    services: [attendant('welcome', { business: 'business', holiday: 'holidays' })],
    goes: 'menu:holiday, menuNoInput:hangup: hangup, 15 s',
  },
  {
    when: '18: two people who forward to each other',
    people: { 2001: { always: always('2002') }, 2002: { always: always('2001') } },
    goes: 'callForwardAlways →2002, callForwardAlways →2001, callForwardAlways →2002, callForwardAlways →2001, callForwardAlways →2002, callForwardAlways →2001, redirections:tooMany: tooManyRedirections, 0 s',
  },
  {
    when: '19: forward abroad without permission',
    people: { 2001: { always: always(FRANCE) } },
    goes: 'callingPlan:redirecting →+33142685300: redirectingNotPermitted, 0 s',
  },
  {
    when: '20: 911 with mandatory codes',
    from: '2001',
    dial: '911',
    codes: {
      type: 'authorization',
      digits: 4,
      localFree: false,
      mandatory: ['2001'],
      optional: [],
      valid: () => false,
    },
    goes: 'emergency:out: emergency 911 as +15145550101, 0 s',
  },
]

vectors(rows)
