import { describe } from 'vitest'
import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import { always, FRANCE, forward, to } from '../company'
import { type Vector, vectors } from '../vector'

const TORONTO = '416 555-4444'
const abroad = {
  ...DEFAULT_PLAN,
  originating: { ...DEFAULT_PLAN.originating, international: 'allow' as const },
  redirecting: { ...DEFAULT_PLAN.redirecting, international: true },
}

const dialled: Vector[] = [
  { when: 'long distance waits', dial: TORONTO, goes: 'dailyCap:refused: notPermitted, 0 s' },
  { when: 'directory assistance waits', dial: '411', goes: 'dailyCap:refused: notPermitted, 0 s' },
  { when: 'abroad waits', dial: FRANCE, plan: abroad, goes: 'dailyCap:refused: notPermitted, 0 s' },
  {
    when: 'what the plan refuses is refused by the plan',
    dial: FRANCE,
    goes: 'callingPlan:refused: notPermitted, 0 s',
  },
  {
    when: 'where the plan transfers a call to may cost too',
    dial: TORONTO,
    plan: {
      ...DEFAULT_PLAN,
      originating: { ...DEFAULT_PLAN.originating, toll: 'transfer1' },
      transfers: [to('+16135554444')],
    },
    goes: 'callingPlan:transferred →+16135554444, dailyCap:refused: notPermitted, 0 s',
  },
  { when: '911 goes out', dial: '911', goes: 'emergency:out: emergency 911 as +15145550101, 0 s' },
  {
    when: 'a local call goes out',
    dial: '514 555-4444',
    goes: 'callerId:shown →+15145554444, outside:rings +15145554444: outside +15145554444, 0 s',
  },
  {
    when: 'a toll-free call goes out',
    dial: '1 800 555-1234',
    goes: 'callerId:shown →+18005551234, outside:rings +18005551234: outside +18005551234, 0 s',
  },
  {
    when: 'a colleague is reached',
    dial: '2002',
    states: { others: { answersAfter: 1 } },
    goes: 'extension:inside →2002, ring:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'a forward may still be turned on',
    dial: '*724165554444',
    goes: 'featureCode:setting, featureCode:onTo →+14165554444: setting forwarding-always on →+14165554444, 0 s',
  },
]

const forwarded: Vector[] = [
  {
    when: 'a forward that may cost waits',
    people: { 2001: { always: always('+14165554444') } },
    goes: 'dailyCap:redirecting →+14165554444: redirectingNotPermitted, 0 s',
  },
  {
    when: 'a local forward goes out',
    people: { 2001: { busy: forward('+15145554444') } },
    states: { phones: { 2001: { presence: 'busy' } } },
    goes: 'busy:busy, callForwardBusy →+15145554444, outside:rings +15145554444: outside +15145554444, 0 s',
  },
  {
    when: 'a phone that rings beside is left out where it may cost',
    people: {
      2001: {
        simultaneous: {
          active: true,
          skipOnCall: false,
          phones: [{ to: to('+14165554444'), confirm: false }],
          rules: [],
        },
      },
    },
    states: { others: { answersAfter: 1 } },
    goes: 'ring:answered 2001: answered by 2001, 6 s',
  },
]

const reached = (row: Vector): Vector => ({ ...row, states: { ...row.states, capReached: true } })

describe('the daily cap is reached, and a person dials', () => {
  vectors(dialled.map(row => reached({ from: '2001', ...row })))
})

describe('the daily cap is reached, and somebody calls', () => {
  vectors(forwarded.map(reached))
})
