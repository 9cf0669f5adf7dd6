import type { CallCenter } from '@/lib/routing/call-center-settings'
import { agents, always, callCenter, dnd, MAIN, to } from '../company'
import { type Vector, vectors } from '../vector'

const help = (settings: Partial<CallCenter> = {}) => [callCenter('help', settings)]
const transfer = (target: string) => ({ action: 'transfer', to: to(target), announcements: [] }) as const
const busy = { action: 'busy', announcements: [] } as const
const nobody = { phones: { '2001': { presence: 'busy' }, '2002': { presence: 'busy' } } } as const
const out = { 2001: { agentState: 'sign-out' }, 2002: { agentState: 'sign-out' } } as const
const away = { 2001: { agentState: 'unavailable' }, 2002: { agentState: 'unavailable' } } as const
const across = { rule: 'longest', order: [] } as const
const noRules = { onDoNotDisturb: false, onUnreachable: false, across, enough: new Map() }
const twoAtLunch = { ...noRules, enough: new Map([['help', { agents: 2, code: 'LUNCH' }]]) }
const atLunch = (code: string) => ({
  2001: { ...away[2001], agentCode: 'LUNCH' },
  2002: { ...away[2002], agentCode: code },
})
const night = { ...transfer('2004'), schedule: 'business', force: false }
const holiday = { ...transfer('2003'), schedule: 'holidays' }
const AT_NIGHT = '2026-06-17T20:00-04:00'
const ON_HOLIDAY = '2026-06-24T10:00-04:00'
const answering = { others: { answersAfter: 1 } }
const skilled = [
  { id: '2001', weight: 0, skill: 5, joined: true },
  { id: '2002', weight: 0, skill: 1, joined: true },
]

const rows: Vector[] = [
  {
    when: 'a free agent takes the call',
    services: help(),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'the first agent is busy',
    services: help(),
    states: { phones: { '2001': { presence: 'busy' }, '2002': { answersAfter: 1 } } },
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an agent does not answer, the next is tried',
    services: help(),
    states: { phones: { '2002': { answersAfter: 1 } } },
    goes: 'callCenterDistribution:bounced 2001, callCenterDistribution:answered 2002: answered by 2002, 30 s',
  },
  {
    when: 'an unanswered call may go elsewhere',
    services: help({ bounce: { rings: 2, to: to('2009'), makesUnavailable: false } }),
    states: { phones: { '2009': { answersAfter: 1 } } },
    goes: 'callCenterDistribution:bounced 2001, bounced →2009, ring:answered 2009: answered by 2009, 18 s',
  },
  {
    when: 'nobody answers: the caller waits on',
    services: help(),
    goes: 'callCenterDistribution:bounced 2001, callCenterDistribution:bounced 2002, queue:waitsOn: waiting help, 48 s',
  },
  {
    when: 'nobody is free: the caller waits on',
    services: help(),
    states: nobody,
    goes: 'queue:waitsOn: waiting help, 0 s',
  },
  {
    when: 'nobody is free: overflow after two minutes',
    services: help({ overflow: { ...transfer('2009'), seconds: 120 } }),
    states: { phones: { ...nobody.phones, '2009': { answersAfter: 1 } } },
    goes: 'queue:waits, overflow:time, overflow:transfer →2009, ring:answered 2009: answered by 2009, 126 s',
  },
  {
    when: 'nobody answers: overflow after a minute',
    services: help({ overflow: { ...transfer('2009'), seconds: 60 } }),
    states: { phones: { '2009': { answersAfter: 1 } } },
    goes: 'callCenterDistribution:bounced 2001, callCenterDistribution:bounced 2002, queue:goesOn, overflow:time, overflow:transfer →2009, ring:answered 2009: answered by 2009, 66 s',
  },
  {
    when: 'the overflow comes while an agent rings',
    services: help({ overflow: { ...busy, seconds: 10 } }),
    goes: 'callCenterDistribution:bounced 2001, overflow:time, overflow:busy: busy, 10 s',
  },
  {
    when: 'an agent who is signed out',
    services: help(),
    people: { 2001: { agentState: 'sign-out' } },
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an agent who is unavailable',
    services: help(),
    people: { 2001: { agentState: 'unavailable' } },
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an agent whose last call ended a moment ago',
    services: help(),
    states: { ...answering, resting: ['2001'] },
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an agent who just signed in and is not ready',
    services: help(),
    people: { 2001: { agentState: 'sign-in' } },
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an agent after a call, and the queue waits for it',
    services: help(),
    people: { 2001: { agentState: 'wrap-up' } },
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'an agent after a call, and the queue does not wait',
    services: help({ callsInWrapUp: true }),
    people: { 2001: { agentState: 'wrap-up' } },
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'an agent who left this queue',
    services: help({ agents: [{ id: '2001', weight: 0, skill: 1, joined: false }, ...agents('2002')] }),
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'do not disturb on an agent',
    services: help(),
    people: { 2001: { doNotDisturb: dnd } },
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: "an agent's forward is ignored",
    services: help(),
    people: { 2001: { always: always('2008') } },
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'an agent on a call, with call waiting of the queue',
    services: help({ callWaiting: true }),
    states: { phones: { '2001': { presence: 'onCall', answersAfter: 1 } } },
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'by skill: the better one first',
    services: help({ routing: 'skill', agents: skilled }),
    states: answering,
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'by skill: the better one is busy',
    services: help({ routing: 'skill', agents: skilled }),
    states: { phones: { '2002': { presence: 'busy' } }, ...answering },
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'circular',
    services: help({ policy: 'circular' }),
    states: { ...answering, turns: { help: { last: '2001' } } },
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'uniform',
    services: help({ policy: 'uniform' }),
    states: { ...answering, turns: { help: { idle: ['2002', '2001'] } } },
    goes: 'callCenterDistribution:answered 2002: answered by 2002, 6 s',
  },
  {
    when: 'simultaneous',
    services: help({ policy: 'simultaneous' }),
    states: { phones: { '2002': { answersAfter: 2 } } },
    goes: 'callCenterDistribution:answered 2001+2002: answered by 2002, 12 s',
  },
  {
    when: 'holiday',
    at: ON_HOLIDAY,
    services: help({ holiday, night }),
    goes: 'holidayService:transfer →2003, ring:unanswered 2003, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'holiday: busy',
    at: ON_HOLIDAY,
    services: help({ holiday: { ...busy, schedule: 'holidays' } }),
    goes: 'holidayService:busy: busy, 0 s',
  },
  {
    when: 'holiday: announcement, then somebody',
    at: ON_HOLIDAY,
    services: help({ holiday: { ...holiday, announcements: ['hello'] } }),
    goes: 'holidayService:announced, holidayService:transfer →2003, ring:unanswered 2003, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'holiday: announcement only',
    at: ON_HOLIDAY,
    services: help({ holiday: { action: 'announcement', announcements: ['hello'], schedule: 'holidays' } }),
    goes: 'holidayService:announced: announcement, 12 s',
  },
  {
    when: 'holiday without a schedule never comes',
    at: ON_HOLIDAY,
    services: help({ holiday: { ...transfer('2003') } }),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'night, in the evening',
    at: AT_NIGHT,
    services: help({ night }),
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'night, in business hours',
    services: help({ night }),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'night, forced in business hours',
    services: help({ night: { ...night, force: true } }),
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'night, with its announcement',
    at: AT_NIGHT,
    services: help({ night: { ...night, action: 'busy', announcements: ['hello'] } }),
    goes: 'nightService:announced, nightService:busy: busy, 12 s',
  },
  {
    when: 'night, with the manual announcement instead',
    at: AT_NIGHT,
    services: help({ night: { ...night, action: 'busy', announcements: ['hello'], manual: ['storm'] } }),
    goes: 'nightService:manual, nightService:busy: busy, 0 s',
  },
  {
    when: 'night forced, with the manual announcement',
    services: help({ night: { ...night, force: true, manual: ['hello'] } }),
    goes: 'nightService:manual, nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'stranded: to the night service, with its manual announcement',
    services: help({
      stranded: { action: 'night', announcements: [] },
      night: { ...night, action: 'busy', manual: ['hello'] },
    }),
    people: out,
    goes: 'nightService:manual, nightService:busy: busy, 12 s',
  },
  {
    when: 'the manual announcement is of the night only',
    at: ON_HOLIDAY,
    services: help({
      holiday: { ...holiday, action: 'busy', announcements: ['hello'] },
      night: { ...night, manual: ['storm'] },
    }),
    goes: 'holidayService:announced, holidayService:busy: busy, 12 s',
  },
  {
    when: 'night does nothing, and the queue goes on',
    at: AT_NIGHT,
    services: help({ night: { action: 'none', announcements: [], schedule: 'business', force: false } }),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'night before forced forwarding',
    at: AT_NIGHT,
    services: help({ night, forced: { active: true, to: to('2005'), announcements: [] } }),
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'the company is closed by hand',
    services: help({ night }),
    mode: { mode: 'closed', until: null },
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'the company is open by hand at night',
    at: AT_NIGHT,
    services: help({ night }),
    mode: { mode: 'open', until: null },
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'the company is on holiday by hand',
    services: help({ holiday, night }),
    mode: { mode: 'holiday', until: null },
    goes: 'holidayService:transfer →2003, ring:unanswered 2003, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'the company is on holiday by hand, and only the night is set',
    services: help({ night }),
    mode: { mode: 'holiday', until: null },
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'forced forwarding',
    services: help({ forced: { active: true, to: to('2005'), announcements: [] } }),
    goes: 'forcedForwarding →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'forced forwarding with an announcement',
    services: help({ forced: { active: true, to: to('2005'), announcements: ['hello'] } }),
    goes: 'forcedForwarding →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 612 s',
  },
  {
    when: 'forced forwarding before stranded',
    services: help({ forced: { active: true, to: to('2005'), announcements: [] }, stranded: busy }),
    people: out,
    goes: 'forcedForwarding →2005, ring:unanswered 2005, noAnswer:end: noAnswer, 600 s',
  },
  { when: 'stranded: busy', services: help({ stranded: busy }), people: out, goes: 'stranded:busy: busy, 0 s' },
  {
    when: 'stranded: to the night service',
    services: help({ stranded: { action: 'night', announcements: [] }, night }),
    people: out,
    goes: 'nightService:transfer →2004, ring:unanswered 2004, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'stranded: ringing',
    services: help({ stranded: { action: 'ringing', announcements: [] } }),
    people: out,
    goes: 'stranded:ringing: noAnswer, 600 s',
  },
  {
    when: 'stranded: announcement',
    services: help({ stranded: { action: 'announcement', announcements: ['hello'] } }),
    people: out,
    goes: 'stranded:announced: announcement, 12 s',
  },
  {
    when: 'stranded does nothing: the caller waits',
    services: help(),
    people: out,
    goes: 'queue:waitsOn: waiting help, 0 s',
  },
  {
    when: 'no agent at all is stranded too',
    services: help({ agents: [], stranded: transfer('2009') }),
    goes: 'stranded:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'stranded before a full queue',
    services: help({ stranded: transfer('2008'), length: 1, overflow: transfer('2009') }),
    people: out,
    states: { waiting: { help: 1 } },
    goes: 'stranded:transfer →2008, ring:unanswered 2008, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'full: busy',
    services: help({ length: 1, overflow: busy }),
    states: { ...nobody, waiting: { help: 1 } },
    goes: 'overflow:full, overflow:busy: busy, 0 s',
  },
  {
    when: 'full, and the overflow does nothing: busy tone',
    services: help({ length: 1 }),
    states: { ...nobody, waiting: { help: 1 } },
    goes: 'overflow:full, overflow:busy: busy, 0 s',
  },
  {
    when: 'one place left',
    services: help({ length: 2 }),
    states: { ...nobody, waiting: { help: 1 } },
    goes: 'queue:waitsOn: waiting help, 0 s',
  },
  {
    when: 'length 0: a free agent still takes it',
    services: help({ length: 0 }),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'length 0: nobody is free',
    services: help({ length: 0, overflow: busy }),
    states: nobody,
    goes: 'overflow:full, overflow:busy: busy, 0 s',
  },
  {
    when: 'everyone unavailable: transfer',
    services: help({ unavailable: transfer('2009') }),
    people: away,
    goes: 'agentsUnavailable:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'everyone unavailable, two of them for the reason asked for',
    services: help({ unavailable: transfer('2009') }),
    people: atLunch('LUNCH'),
    agentRules: twoAtLunch,
    goes: 'agentsUnavailable:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'everyone unavailable, too few for the reason asked for: waits',
    services: help({ unavailable: transfer('2009') }),
    people: atLunch('TRAINING'),
    agentRules: twoAtLunch,
    goes: 'queue:waitsOn: waiting help, 0 s',
  },
  {
    when: 'everyone in Do Not Disturb, which counts as unavailable',
    services: help({ unavailable: transfer('2009') }),
    people: { 2001: { doNotDisturb: dnd }, 2002: { doNotDisturb: dnd } },
    agentRules: { ...noRules, onDoNotDisturb: true },
    goes: 'agentsUnavailable:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'nobody can be reached, which counts as unavailable',
    services: help({ unavailable: transfer('2009') }),
    states: { phones: { 2001: { presence: 'unreachable' }, 2002: { presence: 'unreachable' } } },
    agentRules: { ...noRules, onUnreachable: true },
    goes: 'agentsUnavailable:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'everyone unavailable, nothing set: waits',
    services: help(),
    people: away,
    goes: 'queue:waitsOn: waiting help, 0 s',
  },
  {
    when: 'everyone becomes unavailable by bounced calls',
    services: help({ unavailable: transfer('2009'), bounce: { rings: 2, makesUnavailable: true } }),
    goes: 'callCenterDistribution:bounced 2001, callCenterDistribution:bounced 2002, agentsUnavailable:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 624 s',
  },
  {
    when: 'the welcome is skipped when an agent is free',
    services: help({ entrance: { active: true, mandatory: false, announcements: ['hello'] } }),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
  {
    when: 'the welcome is mandatory',
    services: help({ entrance: { active: true, mandatory: true, announcements: ['hello'] } }),
    states: answering,
    goes: 'entrance:played, callCenterDistribution:answered 2001: answered by 2001, 18 s',
  },
  {
    when: 'the welcome when nobody is free',
    services: help({ entrance: { active: true, mandatory: false, announcements: [] } }),
    states: nobody,
    goes: 'entrance:played, queue:waitsOn: waiting help, 5 s',
  },
  {
    when: 'the escape key leaves for the overflow',
    services: help({ escapeDigit: '9', overflow: { ...transfer('2009'), seconds: 300 } }),
    states: { ...nobody, keys: ['9'] },
    goes: 'escape:pressed, overflow:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 600 s',
  },
  {
    when: 'another key changes nothing',
    services: help({ escapeDigit: '9', overflow: { ...transfer('2009'), seconds: 300 } }),
    states: { ...nobody, keys: ['5'] },
    goes: 'queue:waits, overflow:time, overflow:transfer →2009, ring:unanswered 2009, noAnswer:end: noAnswer, 900 s',
  },
  { when: 'an inactive queue', services: help({ active: false }), goes: 'inactive:service: outOfService, 0 s' },
  {
    when: 'night forwarding does not touch a queue',
    at: AT_NIGHT,
    night: { mode: 'on', to: to('2009') },
    services: help(),
    states: answering,
    goes: 'callCenterDistribution:answered 2001: answered by 2001, 6 s',
  },
]

vectors(rows.map(row => ({ dial: MAIN, ...row })))
