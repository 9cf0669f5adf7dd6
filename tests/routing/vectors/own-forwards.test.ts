import { attendant, callCenter, dnd, FRANCE, groupCall, huntGroup, MAIN, MOBILE, paging, rule, to } from '../company'
import { type Vector, vectors } from '../vector'

const toDavid = { active: true, to: to('2004') }
const always = { own: { always: toDavid } }
const busy = { own: { busy: toDavid } }
const david = 'ring:unanswered 2004, noAnswer:end: noAnswer, 600 s'
const forwarded = `callForwardAlways →2004, ${david}`
const everybodyBusy = { others: { presence: 'busy' } } as const

/** A service's own forwards (4.3; step 2 of 4.4): the same for all that can be dialled. */
const rows: Vector[] = [
  ...[huntGroup('it', always), callCenter('it', always), attendant('it', always), groupCall('it', always)].map(
    (service): Vector => ({
      when: `${service.kind} that always forwards`,
      dial: MAIN,
      services: [service],
      goes: forwarded,
    }),
  ),
  {
    when: 'paging-groups that always forward, called by somebody who may not page',
    dial: MAIN,
    services: [paging('it', always)],
    goes: forwarded,
  },
  {
    when: 'a forward that is off',
    dial: MAIN,
    services: [huntGroup('it', { own: { always: { ...toDavid, active: false } }, agents: [] })],
    goes: 'huntGroupDistribution:empty, busy:tone: busy, 0 s',
  },
  {
    when: 'an inactive service forwards nothing',
    dial: MAIN,
    services: [callCenter('it', { ...always, active: false })],
    goes: 'inactive:service: outOfService, 0 s',
  },
  {
    when: 'an inactive service with an announcement of its own',
    dial: MAIN,
    services: [huntGroup('it', { active: false, inactiveSound: 'hello' })],
    goes: 'inactive:announced: outOfService, 12 s',
  },
  {
    when: 'the selective forward of a queue beats its other one',
    dial: MAIN,
    services: [callCenter('it', { own: { always: toDavid, selective: { active: true, rules: [rule(to('2005'))] } } })],
    goes: 'callForwardSelective →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a forward abroad that the company’s plan does not permit',
    dial: MAIN,
    services: [attendant('it', { own: { always: { active: true, to: to(FRANCE) } } })],
    goes: 'callingPlan:redirecting →+33142685300: redirectingNotPermitted, 0 s',
  },
  {
    when: 'a hunt group whose agents are all busy',
    dial: MAIN,
    states: everybodyBusy,
    services: [huntGroup('it', { own: { busy: { active: true, to: to(MOBILE) } } })],
    goes: 'groupOwnBusy →+15145559876, outside:busy +15145559876: busy, 0 s',
  },
  {
    when: 'a hunt group with an overflow never asks its busy forward',
    dial: MAIN,
    people: { 2001: { doNotDisturb: dnd }, 2002: { doNotDisturb: dnd }, 2003: { doNotDisturb: dnd } },
    services: [huntGroup('it', { ...busy, overflow: { seconds: 30, to: to('2005') } })],
    goes: 'groupOverflow:full →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'a queue that would give the busy tone at night',
    dial: MAIN,
    services: [callCenter('it', { ...busy, night: { action: 'busy', announcements: [], force: true } })],
    goes: `groupOwnBusy →2004, ${david}`,
  },
  {
    when: 'a queue that is full, and transfers',
    dial: MAIN,
    states: { waiting: { it: 10 } },
    services: [callCenter('it', { ...busy, overflow: { action: 'transfer', to: to('2005'), announcements: [] } })],
    goes: 'overflow:full, overflow:transfer →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'two services that forward to each other',
    dial: MAIN,
    services: [
      huntGroup('it', { own: { always: { active: true, to: to('other') } } }),
      attendant('other', { own: { always: { active: true, to: to('it') } } }),
    ],
    goes: `${Array.from({ length: 6 }, (_, at) => `callForwardAlways →${at % 2 ? 'it' : 'other'}`).join(', ')}, redirections:tooMany: tooManyRedirections, 0 s`,
  },
]

vectors(rows)
