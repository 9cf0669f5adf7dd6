import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallCenter } from '@/lib/routing/call-center-settings'
import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import { settingCodes } from '@/lib/routing/setting-codes'
import { trace } from '@/lib/routing/trace'
import { always, callCenter, company, FRANCE, MOBILE, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const refusal = (why: string) => `featureCode:setting, featureCode:${why}: settingRefused, 0 s`

/** The call centre at 7000, which a code may change in both ways; Alice is its agent, Benoît its supervisor. */
const queue = (settings: Partial<CallCenter> = {}): CallCenter =>
  callCenter('queue', {
    extension: '7000',
    agents: [{ id: '2001', weight: 0, skill: 1, joined: false }],
    supervisors: ['2002'],
    night: { action: 'transfer', to: to('2009'), announcements: [], force: false },
    forced: { active: false, to: to('2008'), announcements: [] },
    byCode: { night: true, forced: true },
    ...settings,
  })

const people: Vector[] = [
  {
    when: '*72 and an extension',
    dial: '*722002',
    goes: 'featureCode:setting, featureCode:onTo →2002: setting forwarding-always on →2002, 0 s',
  },
  {
    when: '*72 and a number',
    dial: '*725145559876',
    goes: 'featureCode:setting, featureCode:onTo →+15145559876: setting forwarding-always on →+15145559876, 0 s',
  },
  {
    when: '*72 alone, a number stored before',
    dial: '*72',
    people: { 2001: { always: { ...always(MOBILE), active: false } } },
    goes: 'featureCode:setting, featureCode:onTo →+15145559876: setting forwarding-always on →+15145559876, 0 s',
  },
  { when: '*72 alone, nothing stored', dial: '*72', goes: refusal('nowhere') },
  { when: '*72 and what is no number', dial: '*7212', goes: refusal('nowhere') },
  { when: '*72 and 911', dial: '*72911', goes: refusal('nowhere') },
  {
    when: '*72 to where the plan lets nobody forward',
    dial: '*725145559876',
    plan: { ...DEFAULT_PLAN, redirecting: { ...DEFAULT_PLAN.redirecting, local: false } },
    goes: 'featureCode:setting, callingPlan:redirecting →+15145559876: redirectingNotPermitted, 0 s',
  },
  {
    when: '*72 to a country that is closed',
    dial: '*7201133142685300',
    toll: { us: true, countries: [] },
    plan: { ...DEFAULT_PLAN, redirecting: { ...DEFAULT_PLAN.redirecting, international: true } },
    goes: `featureCode:setting, tollGuard:redirecting →${FRANCE}: redirectingNotPermitted, 0 s`,
  },
  {
    when: '*73',
    dial: '*73',
    people: { 2001: { always: always(MOBILE) } },
    goes: 'featureCode:setting, featureCode:off: setting forwarding-always off, 0 s',
  },
  {
    when: '*90, *92 and *94 forward too',
    dial: '*902002',
    goes: 'featureCode:setting, featureCode:onTo →2002: setting forwarding-busy on →2002, 0 s',
  },
  {
    when: '*94 outside the licence',
    dial: '*942002',
    people: { 2001: { pack: 'basic' } },
    goes: refusal('notIncluded'),
  },
  { when: '*78 without a licence', dial: '*78', people: { 2001: { pack: undefined } }, goes: refusal('notIncluded') },
  { when: '*78', dial: '*78', goes: 'featureCode:setting, featureCode:on: setting do-not-disturb on, 0 s' },
  { when: '*79', dial: '*79', goes: 'featureCode:setting, featureCode:off: setting do-not-disturb off, 0 s' },
  {
    when: '#40',
    dial: '#40',
    people: { 2001: { voicemail: voicemail() } },
    goes: 'featureCode:setting, featureCode:off: setting voicemail off, 0 s',
  },
  {
    when: '*74, a digit and a number',
    dial: '*7425145559876',
    goes: 'featureCode:setting, featureCode:dial →+15145559876: setting speed-dial-8 2 on →+15145559876, 0 s',
  },
  { when: '*74 and no speed dial', dial: '*7415145559876', goes: refusal('nowhere') },
  {
    when: '*75, two digits and an extension',
    dial: '*75072003',
    goes: 'featureCode:setting, featureCode:dial →2003: setting speed-dial-100 07 on →2003, 0 s',
  },
  {
    when: '*78 from a suspended line',
    dial: '*78',
    people: { 2001: { active: false } },
    goes: 'intercept:outgoing: intercept, 0 s',
  },
]

const centers: Vector[] = [
  {
    when: 'an agent puts the call centre to night, even when out of the queue',
    dial: '*837000',
    services: [queue()],
    goes: 'featureCode:setting, featureCode:on: setting night of queue on, 0 s',
  },
  {
    when: 'its supervisor',
    from: '2002',
    dial: '*847000',
    services: [queue()],
    goes: 'featureCode:setting, featureCode:off: setting night of queue off, 0 s',
  },
  {
    when: 'an administrator who is neither',
    from: '2003',
    dial: '*857000',
    services: [queue()],
    people: { 2003: { administers: true } },
    goes: 'featureCode:setting, featureCode:on: setting forced of queue on, 0 s',
  },
  { when: 'anybody else', from: '2003', dial: '*837000', services: [queue()], goes: refusal('notTheirs') },
  {
    when: 'a call centre that does not allow it',
    dial: '*837000',
    services: [queue({ byCode: { night: false, forced: true } })],
    goes: refusal('notByCode'),
  },
  {
    when: 'night, which would do nothing',
    dial: '*837000',
    services: [queue({ night: { action: 'none', announcements: [], force: false } })],
    goes: refusal('nowhere'),
  },
  {
    when: 'forced forwarding without a destination',
    dial: '*857000',
    services: [queue({ forced: { active: false, announcements: [] } })],
    goes: refusal('nowhere'),
  },
  {
    when: 'forced forwarding without a destination, off',
    dial: '*867000',
    services: [queue({ forced: { active: true, announcements: [] } })],
    goes: 'featureCode:setting, featureCode:off: setting forced of queue off, 0 s',
  },
  {
    when: 'an extension that is no call centre',
    dial: '*832002',
    services: [queue()],
    goes: 'featureCode:setting, featureCode:noCenter: unknownCode, 0 s',
  },
  {
    when: 'no extension at all',
    dial: '*83',
    services: [queue()],
    goes: 'featureCode:setting, featureCode:noCenter: unknownCode, 0 s',
  },
]

describe('a person dials a code that changes a setting of their own', () => {
  vectors(people.map(row => ({ from: '2001', ...row })))
})

describe('a person dials a code that changes a call centre', () => {
  vectors(centers.map(row => ({ from: '2001', ...row })))
})

test('a call centre changes by nobody but its own people and administrators, and only as it allows', () => {
  const flags = fc.record({
    agent: fc.boolean(),
    supervisor: fc.boolean(),
    administers: fc.boolean(),
    allowed: fc.boolean(),
  })
  fc.assert(
    fc.property(
      flags,
      fc.constantFrom('*83', '*84', '*85', '*86'),
      ({ agent, supervisor, administers, allowed }, code) => {
        const center = queue({
          agents: agent ? [{ id: '2001', weight: 0, skill: 1, joined: true }] : [],
          supervisors: supervisor ? ['2001'] : [],
          byCode: { night: allowed, forced: allowed },
        })
        const snapshot = company({ services: [center], people: { 2001: { administers } } })
        const { end } = trace(snapshot, { from: { kind: 'inside', id: '2001' }, dialled: `${code}7000` }, 0)
        expect(end.kind === 'setting').toBe(allowed && (agent || supervisor || administers))
      },
    ),
  )
})

test('every code says in which direction it changes, and each setting has both unless it is a speed dial', () => {
  for (const [code, asked] of Object.entries(settingCodes)) {
    if ('dials' in asked) continue
    const others = Object.entries(settingCodes).filter(([other, { rule }]) => other !== code && rule === asked.rule)
    expect(
      others.map(([, { on }]) => on),
      code,
    ).toEqual([!asked.on])
  }
})
