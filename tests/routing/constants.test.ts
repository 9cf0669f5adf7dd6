import { describe, expect, test } from 'vitest'
import * as constants from '@/lib/routing/constants'
import type { Person } from '@/lib/routing/person-settings'
import { always, attendant, callCenter, dnd, forward, huntGroup, MAIN, menu, noAnswer, to, voicemail } from './company'
import { told, type Vector } from './vector'

const allBusy = { others: { presence: 'busy' } } as const
const reject = {
  rejection: { active: true, rules: [{ name: 'row', active: true, callers: 'any' as const, applies: true }] },
}
const accept = {
  acceptance: { active: true, rules: [{ name: 'row', active: true, callers: 'any' as const, applies: false }] },
}
const mandatory = {
  type: 'authorization',
  digits: 4,
  localFree: false,
  mandatory: ['2001'],
  optional: [],
  valid: () => false,
} as const

/** A case for each fact of the field reference that is not verified: what would change if the platform were otherwise. */
type Tested = Exclude<keyof typeof constants, 'PERSON_ORDER' | 'QUEUE_LOOK_SECONDS' | 'LOOKS_UNTIL_SILENT'>
const facts: Record<Tested, Omit<Vector, 'when'>> = {
  SECONDS_PER_RING: {
    people: { 2001: { noAnswer: noAnswer('2002', 2) } },
    states: { phones: { '2002': { answersAfter: 1 } } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:answered 2002: answered by 2002, 18 s',
  },
  MAX_UNANSWERED_SECONDS: { goes: 'ring:unanswered 2001, noAnswer:end: noAnswer, 600 s' },
  MAX_REDIRECTIONS: {
    people: { 2001: { busy: forward('2001') } },
    states: allBusy,
    goes: `${'busy:busy, callForwardBusy →2001, '.repeat(6)}redirections:tooMany: tooManyRedirections, 0 s`,
  },
  MAX_MOVES: {
    dial: MAIN,
    services: [
      attendant('welcome', {
        menus: { business: menu({}, { noInput: { repeats: 0, after: { to: to('welcome') } } }) },
      }),
    ],
    goes: `${'menu:business, menuNoInput:transfer →welcome, '.repeat(20)}redirections:tooMany: tooManyRedirections, 300 s`,
  },
  DECLINED_COUNTS_AS: {
    people: { 2001: { busy: forward('2002') } },
    states: { phones: { '2001': { declines: true }, '2002': { answersAfter: 1 } } },
    goes: 'busy:declined, callForwardBusy →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  NO_ANSWER_TIE_GOES_TO: {
    people: { 2001: { noAnswer: noAnswer('2002', 3), voicemail: voicemail({ unanswered: true, rings: 3 }) } },
    states: { phones: { '2002': { answersAfter: 1 } } },
    goes: 'ring:unanswered 2001, callForwardNoAnswer →2002, ring:answered 2002: answered by 2002, 24 s',
  },
  ALL_CALLS_GREETING: {
    people: { 2001: { voicemail: voicemail({ all: true }) } },
    goes: 'voiceMessaging:all, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 5 s',
  },
  EMERGENCY_CALLBACK_BYPASSES: {
    callback: true,
    people: { 2001: { always: always('2002') } },
    states: { others: { answersAfter: 1 } },
    goes: 'ring:answered 2001: answered by 2001, 6 s',
  },
  ALL_BUSY_TAKES_OVERFLOW: {
    dial: MAIN,
    services: [huntGroup('sales', { overflow: { seconds: 60, to: to('sip:a@b.example') } })],
    states: allBusy,
    goes: 'groupOverflow:full →sip:a@b.example, outside:busy sip:a@b.example: busy, 0 s',
  },
  HUNT_ROUNDS_WITHOUT_OVERFLOW: {
    dial: MAIN,
    services: [huntGroup('sales')],
    goes: 'huntGroupDistribution 2001, huntGroupDistribution 2002, huntGroupDistribution 2003, busy:tone: busy, 54 s',
  },
  DEFAULT_BOUNCE_RINGS: {
    dial: MAIN,
    services: [callCenter('help', { bounce: { makesUnavailable: false } })],
    states: { phones: { '2002': { answersAfter: 1 } } },
    goes: 'callCenterDistribution:bounced 2001, callCenterDistribution:answered 2002: answered by 2002, 54 s',
  },
  MAX_WRONG_KEYS: {
    dial: MAIN,
    services: [attendant('welcome')],
    states: { keys: ['1', '1', '1', '1'] },
    goes: 'menu:business, menuWrongKeys:repeat, menu:business, menuWrongKeys:repeat, menu:business, menuWrongKeys:hangup: hangup, 15 s',
  },
  ANNOUNCEMENT_RETURNS_TO_MENU: {
    dial: MAIN,
    services: [
      attendant('welcome', {
        menus: { business: menu({ 1: { action: 'announcement', sound: 'hello' }, 2: { action: 'exit' } }) },
      }),
    ],
    states: { keys: ['1', '2'] },
    goes: 'menu:business, menuKey:announcement, menu:business, menuKey:exit: hangup, 22 s',
  },
  DEFAULT_PROMPT_SECONDS: {
    people: { 2001: { doNotDisturb: dnd, voicemail: voicemail({ busy: true }) } },
    goes: 'doNotDisturb:busy, voiceMessaging:busy: mailbox 2001 (busy), 5 s',
  },
  CODE_TRIES: {
    from: '2001',
    dial: '4165554444',
    codes: mandatory,
    states: { keys: ['1', '2', '3'] },
    goes: 'authorizationCode:wrong, authorizationCode:wrong: codeRefused, 0 s',
  },
  EMERGENCY_NUMBERS: {
    from: '2001',
    dial: '911',
    codes: mandatory,
    goes: 'emergency:out: emergency 911 as +15145550101, 0 s',
  },
  MAX_OFFERS: {
    dial: MAIN,
    services: [attendant('welcome', { menus: { business: menu({ 1: { action: 'repeat' } }) } })],
    states: { keys: Array.from({ length: 500 }, () => '1') },
    goes: `${'menu:business, menuKey:repeat, '.repeat(200)}menu:missing: hangup, 1000 s`,
  },
}

describe('facts that are not verified', () => {
  test.each(Object.entries(facts))('%s', (when, fact) => {
    expect(told({ when, ...fact })).toBe(fact.goes)
  })

  const on: Record<(typeof constants.PERSON_ORDER)[number], Partial<Person>> = {
    intercept: { active: false },
    incomingPlan: { incoming: { inside: true, outside: 'refuse', hidden: true, abroad: true } },
    anonymousRejection: { anonymousRejection: true },
    selectiveRejection: reject,
    selectiveAcceptance: accept,
    groupNightForwarding: { night: 'on' },
    callForwardSelective: {
      selective: { active: true, rules: [{ name: 'row', active: true, callers: 'any', forward: to('2003') }] },
    },
    callForwardAlways: { always: always('2002') },
    voiceMessaging: { voicemail: voicemail({ all: true }) },
    doNotDisturb: { doNotDisturb: dnd },
  }
  test.each(constants.PERSON_ORDER.map((rule, index) => [rule, constants.PERSON_ORDER.slice(index + 1)] as const))(
    'PERSON_ORDER: %s comes before what follows it',
    (rule, later) => {
      const settings = Object.assign({}, ...[rule, ...later].map(one => on[one])) as Partial<Person>
      const answer = told({
        when: rule,
        from: 'private',
        people: { 2001: settings },
        night: { mode: 'off', to: to('2004') },
        goes: '',
      })
      expect(answer.startsWith(rule)).toBe(true)
    },
  )
})
