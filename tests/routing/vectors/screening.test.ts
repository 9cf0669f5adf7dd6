import { always, CALLER, dnd, FRANCE, forward, from, MOBILE, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const screening = (applies: boolean, callers: 'any' | ReturnType<typeof from> = 'any', more = {}) => ({
  name: 'row',
  active: true,
  callers,
  applies,
  ...more,
})
const reject = (...rules: ReturnType<typeof screening>[]) => ({ rejection: { active: true, rules } })
const accept = (...rules: ReturnType<typeof screening>[]) => ({ acceptance: { active: true, rules } })
const hidden = { numbers: [], anonymous: true, unavailable: false }
const unavailable = { numbers: [], anonymous: false, unavailable: true }
const suspended = { active: false }
const anybody = { inside: true, outside: 'allow', hidden: true, abroad: true } as const

const rows: Vector[] = [
  { when: 'a suspended line is out of service', people: { 2001: suspended }, goes: 'intercept:out: intercept, 0 s' },
  {
    when: 'a suspended line beats a forward',
    people: { 2001: { ...suspended, always: always('2002') } },
    goes: 'intercept:out: intercept, 0 s',
  },
  {
    when: 'a suspended line is out for colleagues too',
    from: '2002',
    people: { 2001: suspended },
    goes: 'extension:inside →2001, intercept:out: intercept, 0 s',
  },
  {
    when: 'a suspended line tells the new number',
    people: { 2001: { ...suspended, intercept: { newNumber: MOBILE, voicemail: false } } },
    goes: 'intercept:newNumber: intercept, 0 s',
  },
  {
    when: 'a line out of service with an announcement of the company',
    people: { 2001: { ...suspended, intercept: { sound: 'hello', voicemail: false } } },
    goes: 'intercept:announced: intercept, 12 s',
  },
  {
    when: 'a line out of service with an announcement, then the new number, then 0',
    people: {
      2001: { ...suspended, intercept: { sound: 'hello', newNumber: MOBILE, zero: to('2002'), voicemail: false } },
    },
    states: { keys: ['0'] },
    goes: 'intercept:announced, intercept:newNumber, intercept:zero →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'a suspended line whose mailbox answers',
    people: { 2001: { ...suspended, intercept: { voicemail: true }, voicemail: voicemail() } },
    goes: 'intercept:voicemail, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 5 s',
  },
  {
    when: 'a suspended line whose mailbox is off',
    people: { 2001: { ...suspended, intercept: { voicemail: true } } },
    goes: 'intercept:out: intercept, 0 s',
  },
  {
    when: 'a suspended line, 0 pressed for somebody else',
    people: { 2001: { ...suspended, intercept: { voicemail: false, zero: to('2002') } } },
    states: { keys: ['0'] },
    goes: 'intercept:out, intercept:zero →2002, ring:unanswered 2002, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a suspended line, nothing pressed',
    people: { 2001: { ...suspended, intercept: { voicemail: false, zero: to('2002') } } },
    goes: 'intercept:out: intercept, 0 s',
  },
  {
    when: 'a line that takes no outside calls',
    people: { 2001: { incoming: { inside: true, outside: 'refuse', hidden: true, abroad: true } } },
    goes: 'incomingPlan:outside: callsNotAccepted, 0 s',
  },
  {
    when: 'a line that takes no outside calls, called by a colleague',
    from: '2002',
    people: { 2001: { incoming: { inside: true, outside: 'refuse', hidden: true, abroad: true } } },
    goes: 'extension:inside →2001, ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a line that takes no inside calls',
    from: '2002',
    people: { 2001: { incoming: { inside: false, outside: 'allow', hidden: true, abroad: true } } },
    goes: 'extension:inside →2001, incomingPlan:inside: callsNotAccepted, 0 s',
  },
  {
    when: 'a line that takes outside calls only when redirected, called directly',
    people: { 2001: { incoming: { inside: true, outside: 'redirectedOnly', hidden: true, abroad: true } } },
    goes: 'incomingPlan:outside: callsNotAccepted, 0 s',
  },
  {
    when: 'a line that takes outside calls only when redirected, forwarded to',
    dial: '2002',
    people: {
      2001: { incoming: { inside: true, outside: 'redirectedOnly', hidden: true, abroad: true } },
      2002: { always: always('2001') },
    },
    goes: 'callForwardAlways →2001, ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a refusing calling plan beats a forward',
    people: {
      2001: { incoming: { inside: true, outside: 'refuse', hidden: true, abroad: true }, always: always('2002') },
    },
    goes: 'incomingPlan:outside: callsNotAccepted, 0 s',
  },
  {
    when: 'a plan without hidden callers refuses a private call',
    from: 'private',
    people: { 2001: { incoming: { ...anybody, hidden: false } } },
    goes: 'incomingPlan:hidden: callsNotAccepted, 0 s',
  },
  {
    when: 'a plan without hidden callers refuses an unavailable number',
    from: 'unavailable',
    people: { 2001: { incoming: { ...anybody, hidden: false } } },
    goes: 'incomingPlan:hidden: callsNotAccepted, 0 s',
  },
  {
    when: 'a plan without calls from abroad refuses France',
    from: FRANCE,
    people: { 2001: { incoming: { ...anybody, abroad: false } } },
    goes: 'incomingPlan:abroad: callsNotAccepted, 0 s',
  },
  {
    when: 'a plan without calls from abroad takes Québec and hidden callers',
    from: 'private',
    people: { 2001: { incoming: { ...anybody, abroad: false } } },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a plan without hidden callers and calls from abroad takes colleagues',
    from: '2002',
    people: { 2001: { incoming: { ...anybody, hidden: false, abroad: false }, hidesNumber: true } },
    goes: 'extension:inside →2001, ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a call back from the emergency services passes a refusing plan',
    callback: true,
    people: { 2001: { incoming: { ...anybody, outside: 'refuse' } } },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'private calls are refused',
    from: 'private',
    people: { 2001: { anonymousRejection: true } },
    goes: 'anonymousRejection:refused: privateRefused, 0 s',
  },
  {
    when: 'private calls are refused before any forward',
    from: 'private',
    people: { 2001: { anonymousRejection: true, always: always('2002') } },
    goes: 'anonymousRejection:refused: privateRefused, 0 s',
  },
  {
    when: 'private calls are refused, but the number is shown',
    people: { 2001: { anonymousRejection: true } },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'private calls are refused, but the caller has no number at all',
    from: 'unavailable',
    people: { 2001: { anonymousRejection: true } },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'private calls are refused, but a colleague calls',
    from: '2002',
    people: { 2001: { anonymousRejection: true }, 2002: { hidesNumber: true } },
    goes: 'extension:inside →2001, ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  { when: 'private calls are let in', from: 'private', goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s' },
  {
    when: 'a listed caller is rejected',
    people: { 2001: reject(screening(true, from(CALLER))) },
    goes: 'selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'somebody else is not rejected',
    from: '+14185550000',
    people: { 2001: reject(screening(true, from(CALLER))) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'an exception beats a rejection',
    people: { 2001: reject(screening(true), screening(false, from(CALLER))) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a rejection that is switched off',
    people: { 2001: { rejection: { active: false, rules: [screening(true)] } } },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a rejection whose row is switched off',
    people: { 2001: reject(screening(true, 'any', { active: false })) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'private callers are rejected by a row',
    from: 'private',
    people: { 2001: reject(screening(true, hidden)) },
    goes: 'selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'unavailable callers are rejected by a row',
    from: 'unavailable',
    people: { 2001: reject(screening(true, unavailable)) },
    goes: 'selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'a row for private callers leaves unavailable ones alone',
    from: 'unavailable',
    people: { 2001: reject(screening(true, hidden)) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a rejection at lunch only, at lunch',
    at: '2026-06-17T12:30-04:00',
    people: { 2001: reject(screening(true, 'any', { schedule: 'lunch' })) },
    goes: 'selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'a rejection at lunch only, in the morning',
    people: { 2001: reject(screening(true, 'any', { schedule: 'lunch' })) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a rejection on holidays only, on one',
    at: '2026-06-24T10:00-04:00',
    people: { 2001: reject(screening(true, 'any', { holiday: 'holidays' })) },
    goes: 'selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'a rejection at lunch on holidays needs both, and it is no holiday',
    at: '2026-06-17T12:30-04:00',
    people: { 2001: reject(screening(true, 'any', { schedule: 'lunch', holiday: 'holidays' })) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a colleague is rejected by extension',
    from: '2003',
    people: { 2001: reject(screening(true, from('2003'))) },
    goes: 'extension:inside →2001, selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'a colleague is rejected by number',
    from: '2003',
    people: { 2001: reject(screening(true, from('+15145550103'))) },
    goes: 'extension:inside →2001, selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'an accepted caller gets through',
    people: { 2001: accept(screening(true, from(CALLER))) },
    goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a caller who is not accepted',
    from: '+14185550000',
    people: { 2001: accept(screening(true, from(CALLER))) },
    goes: 'selectiveAcceptance:refused: rejected, 0 s',
  },
  {
    when: 'an exception beats an acceptance',
    people: { 2001: accept(screening(true), screening(false, from(CALLER))) },
    goes: 'selectiveAcceptance:refused: rejected, 0 s',
  },
  {
    when: 'rejection beats acceptance',
    people: { 2001: { ...reject(screening(true, from(CALLER))), ...accept(screening(true, from(CALLER))) } },
    goes: 'selectiveRejection:refused: rejected, 0 s',
  },
  {
    when: 'acceptance beats a forward',
    from: '+14185550000',
    people: { 2001: { ...accept(screening(true, from(CALLER))), always: always('2002') } },
    goes: 'selectiveAcceptance:refused: rejected, 0 s',
  },
  {
    when: 'the emergency services call back through do not disturb and a forward',
    callback: true,
    people: { 2001: { doNotDisturb: dnd, always: always('2002') } },
    states: { phones: { '2001': { answersAfter: 1 } } },
    goes: 'ring:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'the emergency services call back a busy line',
    callback: true,
    people: { 2001: { busy: forward('2002') } },
    states: { phones: { '2001': { presence: 'busy' } } },
    goes: 'busy:busy, busy:tone: busy, 0 s',
  },
]

vectors(rows)
