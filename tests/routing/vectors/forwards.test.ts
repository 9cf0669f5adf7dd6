import { type CallingPlan, DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import { always, CALLER, dnd, FRANCE, forward, from, MOBILE, noAnswer, rule, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const NOON = '2026-06-17T12:10-04:00'
const NIGHT = '2026-06-17T20:00-04:00'
const HOLIDAY = '2026-06-24T10:00-04:00'
const answered = { phones: { '2001': { answersAfter: 2 }, '2002': { answersAfter: 1 }, '2003': { answersAfter: 1 } } }
const selective = (...rules: ReturnType<typeof rule>[]) => ({ selective: { active: true, to: to('2003'), rules } })
const night = { mode: 'automatic', business: 'business', holiday: 'holidays', to: to(MOBILE) } as const

const abroad: CallingPlan = {
  ...DEFAULT_PLAN,
  originating: { ...DEFAULT_PLAN.originating, international: 'allow' },
  redirecting: { ...DEFAULT_PLAN.redirecting, international: true },
}

const rows: Vector[] = [
  {
    when: 'nothing is on and the phone is answered',
    states: answered,
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'always',
    states: answered,
    people: { 2001: { always: always('2002') } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'always, switched off',
    states: answered,
    people: { 2001: { always: { ...always('2002'), active: false } } },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'always, from a colleague',
    from: '2004',
    states: answered,
    people: { 2001: { always: always('2002') } },
    goes: 'extension:inside →2001, callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'always, to a mobile',
    people: { 2001: { always: always(MOBILE) } },
    goes: 'callForwardAlways →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'always, to the mobile, which answers',
    people: { 2001: { always: always(MOBILE) } },
    states: { phones: { [MOBILE]: { answersAfter: 3 } } },
    goes: 'callForwardAlways →+15145559876, outside:answered +15145559876: answered by +15145559876, 18 s',
  },
  {
    when: 'always, to the mobile, which is busy',
    people: { 2001: { always: always(MOBILE) } },
    states: { phones: { [MOBILE]: { presence: 'busy' } } },
    goes: 'callForwardAlways →+15145559876, outside:busy +15145559876: busy, 0 s',
  },
  {
    when: 'always, to the mobile, which does not answer',
    people: { 2001: { always: always(MOBILE) } },
    states: { phones: { [MOBILE]: {} } },
    goes: 'callForwardAlways →+15145559876, outside:unanswered +15145559876: noAnswer, 600 s',
  },
  {
    when: 'always, to a SIP address',
    people: { 2001: { always: always('sip:desk@example.com') } },
    goes: 'callForwardAlways →sip:desk@example.com, outside:rings sip:desk@example.com: outside sip:desk@example.com, 0 s',
  },
  {
    when: "always, to a colleague's mailbox",
    people: { 2001: { always: always('2002 mailbox') }, 2002: { voicemail: voicemail() } },
    goes: 'callForwardAlways →2002 mailbox, voiceMessaging:noAnswer: mailbox 2002 (noAnswer), 5 s',
  },
  {
    when: "always, to a colleague's mailbox that is off",
    people: { 2001: { always: always('2002 mailbox') } },
    goes: 'callForwardAlways →2002 mailbox, voiceMessaging:none: noMailbox, 0 s',
  },
  {
    when: 'always with a splash',
    states: answered,
    people: { 2001: { always: { ...always('2002'), splash: true } } },
    goes: 'callForwardAlways:splash →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'always, to a colleague by their number',
    states: answered,
    people: { 2001: { always: always('+15145550102') } },
    goes: 'callForwardAlways →+15145550102, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'always beats the mailbox that takes all calls',
    states: answered,
    people: { 2001: { always: always('2002'), voicemail: voicemail({ all: true }) } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'always beats an unplugged phone',
    states: { phones: { '2001': { presence: 'unreachable' }, '2002': { answersAfter: 1 } } },
    people: { 2001: { always: always('2002'), notReachable: forward('2003') } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'always beats a busy phone',
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    people: { 2001: { always: always('2002'), busy: forward('2003') } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'a chain of two forwards',
    states: answered,
    people: { 2001: { always: always('2002') }, 2002: { always: always('2003') } },
    goes: 'callForwardAlways →2002, callForwardAlways →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'the second of a chain is busy and forwards',
    states: { phones: { '2002': { presence: 'busy' }, '2003': { answersAfter: 1 } } },
    people: { 2001: { always: always('2002') }, 2002: { busy: forward('2003') } },
    goes: 'callForwardAlways →2002, busy:busy, callForwardBusy →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'the second of a chain has do not disturb and a mailbox',
    people: { 2001: { always: always('2002') }, 2002: { doNotDisturb: dnd, voicemail: voicemail({ busy: true }) } },
    goes: 'callForwardAlways →2002, doNotDisturb:busy, voiceMessaging:busy: mailbox 2002 (busy), 5 s',
  },
  {
    when: 'a chain of five forwards is allowed',
    states: { phones: { '2006': { answersAfter: 1 } } },
    people: {
      2001: { always: always('2002') },
      2002: { always: always('2003') },
      2003: { always: always('2004') },
      2004: { always: always('2005') },
      2005: { always: always('2006') },
    },
    goes: 'callForwardAlways →2002, callForwardAlways →2003, callForwardAlways →2004, callForwardAlways →2005, callForwardAlways →2006, ring:answered 2006: answered by 2006, 6 s',
  },
  {
    when: 'a chain of six is one too many',
    people: {
      2001: { always: always('2002') },
      2002: { always: always('2003') },
      2003: { always: always('2004') },
      2004: { always: always('2005') },
      2005: { always: always('2006') },
      2006: { always: always('2007') },
    },
    goes: 'callForwardAlways →2002, callForwardAlways →2003, callForwardAlways →2004, callForwardAlways →2005, callForwardAlways →2006, callForwardAlways →2007, redirections:tooMany: tooManyRedirections, 0 s',
  },
  {
    when: 'a forward to oneself ends',
    people: { 2001: { always: always('2001') } },
    goes: 'callForwardAlways →2001, callForwardAlways →2001, callForwardAlways →2001, callForwardAlways →2001, callForwardAlways →2001, callForwardAlways →2001, redirections:tooMany: tooManyRedirections, 0 s',
  },
  {
    when: 'busy forwards to each other end',
    states: { others: { presence: 'busy' } },
    people: { 2001: { busy: forward('2002') }, 2002: { busy: forward('2001') } },
    goes: 'busy:busy, callForwardBusy →2002, busy:busy, callForwardBusy →2001, busy:busy, callForwardBusy →2002, busy:busy, callForwardBusy →2001, busy:busy, callForwardBusy →2002, busy:busy, callForwardBusy →2001, redirections:tooMany: tooManyRedirections, 0 s',
  },
  {
    when: 'a forward to somebody who is gone',
    people: { 2001: { always: always('9999') } },
    goes: 'callForwardAlways →9999, inactive:gone: missingTarget, 0 s',
  },
  {
    when: 'a forward to a suspended colleague',
    people: { 2001: { always: always('2002') }, 2002: { active: false } },
    goes: 'callForwardAlways →2002, intercept:out: intercept, 0 s',
  },
  {
    when: 'a forward to a premium number',
    people: { 2001: { always: always('+19005551234') } },
    goes: 'callingPlan:redirecting →+19005551234: redirectingNotPermitted, 0 s',
  },
  {
    when: 'a forward to the United States',
    people: { 2001: { always: always('+12125551234') } },
    goes: 'callForwardAlways →+12125551234, outside:rings +12125551234: outside +12125551234, 0 s',
  },
  {
    when: 'a forward to the United States, which the provider has not opened',
    toll: { us: false, countries: [] },
    people: { 2001: { always: always('+12125551234') } },
    goes: 'tollGuard:redirecting →+12125551234: redirectingNotPermitted, 0 s',
  },
  {
    when: 'a forward abroad, permitted to this person, in an opened country',
    people: {
      2001: {
        always: always(FRANCE),
        plan: abroad,
      },
    },
    goes: 'callForwardAlways →+33142685300, outside:rings +33142685300: outside +33142685300, 0 s',
  },
  {
    when: 'a forward abroad, permitted to this person, in a closed country',
    toll: { us: true, countries: [] },
    people: {
      2001: {
        always: always(FRANCE),
        plan: abroad,
      },
    },
    goes: 'tollGuard:redirecting →+33142685300: redirectingNotPermitted, 0 s',
  },
  {
    when: 'a forward to a toll-free number',
    people: { 2001: { always: always('+18005551234') } },
    goes: 'callForwardAlways →+18005551234, outside:rings +18005551234: outside +18005551234, 0 s',
  },
  {
    when: 'selective beats always',
    states: answered,
    people: { 2001: { ...selective(rule('default')), always: always('2002') } },
    goes: 'callForwardSelective →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'selective beats do not disturb',
    states: answered,
    people: { 2001: { ...selective(rule('default')), doNotDisturb: dnd } },
    goes: 'callForwardSelective →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'selective, switched off',
    states: answered,
    people: {
      2001: { selective: { active: false, to: to('2003'), rules: [rule('default')] }, always: always('2002') },
    },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'selective without a row',
    states: answered,
    people: { 2001: { ...selective(), always: always('2002') } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'selective with its only row switched off',
    states: answered,
    people: { 2001: { ...selective(rule('default', { active: false })), always: always('2002') } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'selective for this caller, to a number of its own',
    states: answered,
    people: { 2001: selective(rule(to('2002'), { callers: from(CALLER) })) },
    goes: 'callForwardSelective →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'selective for another caller',
    states: answered,
    people: { 2001: selective(rule(to('2002'), { callers: from('+14185550000') })) },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'the first row that holds decides',
    states: answered,
    people: { 2001: selective(rule(to('2002')), rule(to('2004'))) },
    goes: 'callForwardSelective →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'a later row decides when the first does not hold',
    states: answered,
    people: { 2001: selective(rule(to('2004'), { schedule: 'lunch' }), rule(to('2002'))) },
    goes: 'callForwardSelective →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an exception at lunch, at lunch',
    at: NOON,
    states: answered,
    people: { 2001: selective(rule('default'), rule('never', { schedule: 'lunch' })) },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'an exception at lunch, in the morning',
    states: answered,
    people: { 2001: selective(rule('default'), rule('never', { schedule: 'lunch' })) },
    goes: 'callForwardSelective →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'selective on holidays, on one',
    at: HOLIDAY,
    states: answered,
    people: { 2001: selective(rule('default', { holiday: 'holidays' })) },
    goes: 'callForwardSelective →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'selective on holidays, on another day',
    states: answered,
    people: { 2001: selective(rule('default', { holiday: 'holidays' })) },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'selective by an empty schedule never holds',
    states: answered,
    people: { 2001: selective(rule('default', { schedule: 'empty' })) },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: "selective follows the person's zone",
    at: NOON,
    states: answered,
    people: { 2001: { ...selective(rule('default', { schedule: 'lunch' })), zone: 'America/Vancouver' } },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'selective for private callers',
    from: 'private',
    states: answered,
    people: { 2001: selective(rule('default', { callers: { numbers: [], anonymous: true, unavailable: false } })) },
    goes: 'callForwardSelective →2003, ring:answered 2003: answered by 2003, 6 s',
  },
  {
    when: 'selective without a default number goes on',
    states: answered,
    people: { 2001: { selective: { active: true, rules: [rule('default')] }, always: always('2002') } },
    goes: 'callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'night forwarding, by hand',
    night: { mode: 'on', to: to(MOBILE) },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'night forwarding, switched off',
    states: answered,
    night: { ...night, mode: 'off' },
    at: NIGHT,
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'night forwarding, automatic, in business hours',
    states: answered,
    night,
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'night forwarding, automatic, on a holiday in business hours',
    night,
    at: HOLIDAY,
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'night forwarding, automatic, for a person who always has it on',
    night: { mode: 'off', to: to(MOBILE) },
    people: { 2001: { night: 'on' } },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'night forwarding for a person without the service',
    states: answered,
    at: NIGHT,
    night,
    people: { 2001: { night: 'without' } },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'night forwarding before selective',
    at: NIGHT,
    night,
    people: { 2001: selective(rule('default')) },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'night forwarding before do not disturb',
    at: NIGHT,
    night,
    people: { 2001: { doNotDisturb: dnd } },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'night forwarding without a number goes on',
    at: NIGHT,
    states: answered,
    night: { mode: 'on' },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'a colleague forwarded at night keeps out of night forwarding',
    at: NIGHT,
    from: '2005',
    states: answered,
    night,
    people: { 2001: { always: always('2002') } },
    goes: 'extension:inside →2001, callForwardAlways →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an outside call forwarded to a colleague meets their night forwarding',
    at: NIGHT,
    night,
    people: { 2001: { night: 'off', always: always('2002') } },
    goes: 'callForwardAlways →2002, groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'the company is closed by hand',
    night,
    mode: { mode: 'closed', until: null },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'the company is open by hand at night',
    at: NIGHT,
    states: answered,
    night,
    mode: { mode: 'open', until: null },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'the company was closed by hand until nine',
    states: answered,
    night,
    mode: { mode: 'closed', until: Date.parse('2026-06-17T09:00-04:00') },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'the company is on holiday by hand',
    night,
    mode: { mode: 'holiday', until: null },
    goes: 'groupNightForwarding →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'a hand-made mode does not start night forwarding that is off',
    states: answered,
    night: { ...night, mode: 'off' },
    mode: { mode: 'closed', until: null },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'no answer after two rings',
    states: { phones: { '2002': { answersAfter: 1 } } },
    people: { 2001: { noAnswer: noAnswer('2002', 2) } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:answered 2002: answered by 2002, 18 s',
  },
  {
    when: 'answered at the last ring before the forward',
    states: { phones: { '2001': { answersAfter: 4 } } },
    people: { 2001: { noAnswer: noAnswer('2002', 4) } },
    goes: 'ring:answered 2001: answered by 2001, 24 s',
  },
  {
    when: 'answered one ring too late',
    states: { phones: { '2001': { answersAfter: 5 }, '2002': { answersAfter: 1 } } },
    people: { 2001: { noAnswer: noAnswer('2002', 4) } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:answered 2002: answered by 2002, 30 s',
  },
  {
    when: 'no answer after no ring at all',
    states: answered,
    people: { 2001: { noAnswer: noAnswer('2002', 0) } },
    goes: 'callForwardNoAnswer →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'the forward has fewer rings than voicemail',
    states: { phones: { '2002': { answersAfter: 1 } } },
    people: { 2001: { noAnswer: noAnswer('2002', 2), voicemail: voicemail({ unanswered: true, rings: 5 }) } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:answered 2002: answered by 2002, 18 s',
  },
  {
    when: 'not reachable, to a mobile',
    states: { phones: { '2001': { presence: 'unreachable' } } },
    people: { 2001: { notReachable: forward(MOBILE) } },
    goes: 'notReachable:unplugged, callForwardNotReachable →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'not reachable is left alone while the phone is plugged in',
    states: answered,
    people: { 2001: { notReachable: forward(MOBILE) } },
    goes: 'ring:answered 2001: answered by 2001, 12 s',
  },
  {
    when: 'not reachable, nothing set',
    states: { phones: { '2001': { presence: 'unreachable' } } },
    goes: 'notReachable:unplugged, busy:tone: busy, 0 s',
  },
  {
    when: 'do not disturb is asked before the phone is looked at',
    states: { phones: { '2001': { presence: 'unreachable' } } },
    people: { 2001: { doNotDisturb: dnd, notReachable: forward(MOBILE), busy: forward('2002') } },
    goes: 'doNotDisturb:busy, callForwardBusy →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
]

vectors(rows)
