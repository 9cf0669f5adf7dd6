import type { Destination } from '@/lib/destinations/destination'
import type { CallCenter } from '@/lib/routing/call-center-settings'
import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import type { Person, SelectiveRule, Voicemail } from '@/lib/routing/person-settings'
import type {
  Attendant,
  GroupCall,
  HuntGroup,
  Menu,
  PagingGroup,
  ParkSettings,
  Service,
} from '@/lib/routing/service-settings'
import type { Entry, NamedSchedule, Snapshot } from '@/lib/routing/snapshot'
import type { Recurrence, Schedule } from '@/lib/schedules/schedule'

/** Érablière Tremblay for the routing tables: nine people at extensions 2001 to 2009, each with a number that ends alike. */
export const names = ['Alice', 'Benoît', 'Chloé', 'David', 'Émilie', 'Farid', 'Geneviève', 'Hugo', 'Inès']
export const MAIN = '+15145550100'
export const MOBILE = '+15145559876'
export const FRANCE = '+33142685300'
export const CALLER = '+14185551212'

export const numberOf = (extension: string) => `+1514555${extension.replace('200', '010')}`

/** A destination as the tables write it: "2002", "2002 mailbox", "+15145559876", "sip:a@b", or the id of a service. */
export function to(text: string): Destination {
  if (text.endsWith(' mailbox')) return { kind: 'voicemail', id: text.slice(0, -8) }
  if (text.startsWith('+')) return { kind: 'number', number: text }
  return text.startsWith('sip:') ? { kind: 'sip', uri: text } : { kind: 'entry', id: text }
}

export const forward = (text: string, active = true) => ({ active, to: to(text) })
export const always = (text: string) => ({ ...forward(text), splash: false })
export const noAnswer = (text: string, rings: number) => ({ ...forward(text), rings })
export const dnd = { active: true, splash: false }

export const noVoicemail: Voicemail = {
  active: false,
  all: false,
  busy: false,
  unanswered: false,
  rings: 3,
  greetings: {},
  away: { active: false, takesMessages: true },
}
export const voicemail = (settings: Partial<Voicemail> = {}): Voicemail => ({
  ...noVoicemail,
  active: true,
  ...settings,
})

export const rule = (forwardTo: SelectiveRule['forward'], row: Partial<SelectiveRule> = {}): SelectiveRule => ({
  name: 'rule',
  active: true,
  callers: 'any',
  ...row,
  forward: forwardTo,
})
export const from = (...numbers: string[]) => ({ numbers, anonymous: false, unavailable: false })

export function person(extension: string, settings: Partial<Person> = {}): Person {
  return {
    kind: 'person',
    id: extension,
    name: names[Number(extension) - 2001] ?? extension,
    extension,
    number: numberOf(extension),
    active: true,
    zone: 'America/Toronto',
    pack: 'premium',
    administers: false,
    spelled: `Tremblay ${names[Number(extension) - 2001] ?? ''}`,
    intercept: { voicemail: false },
    incoming: { inside: true, outside: 'allow', hidden: true, abroad: true },
    anonymousRejection: false,
    rejection: { active: false, rules: [] },
    acceptance: { active: false, rules: [] },
    night: 'group',
    selective: { active: false, rules: [] },
    always: { active: false, splash: false },
    busy: { active: false },
    noAnswer: { active: false, rings: 3 },
    notReachable: { active: false },
    voicemail: noVoicemail,
    doNotDisturb: { active: false, splash: false },
    callWaiting: false,
    simultaneous: { active: false, skipOnCall: false, phones: [], rules: [] },
    sequential: { active: false, baseFirst: true, baseRings: 2, continueIfBusy: false, phones: [], rules: [] },
    remoteOffice: { active: false },
    musicOnHold: true,
    agentState: 'available',
    hidesNumber: false,
    speedDials: {},
    ...settings,
  }
}

const called = (id: string) => ({ id, name: id, active: true, zone: 'America/Toronto', own: {} })
export const agents = (...ids: string[]) => ids.map(id => ({ id, weight: 0, skill: 1, joined: true }))

export function huntGroup(id: string, settings: Partial<HuntGroup> = {}): HuntGroup {
  return {
    ...called(id),
    kind: 'hunt-groups',
    policy: 'regular',
    agents: agents('2001', '2002', '2003'),
    advanceRings: 3,
    busyWhenNotReachable: false,
    callWaiting: false,
    groupBusy: false,
    showName: false,
    ...settings,
  }
}

export const park: ParkSettings = {
  ...{ recallSeconds: 45, recallTo: 'parkerThenAlternate', alternateSeconds: 45, displaySeconds: 2, announces: true },
}

const nothing = { action: 'none', announcements: [] } as const

export function callCenter(id: string, settings: Partial<CallCenter> = {}): CallCenter {
  return {
    ...called(id),
    kind: 'call-centers',
    policy: 'regular',
    routing: 'priority',
    agents: agents('2001', '2002'),
    supervisors: [],
    length: 10,
    promotions: {},
    callWaiting: false,
    callsInWrapUp: false,
    holiday: nothing,
    night: { ...nothing, force: false },
    forced: { active: false, announcements: [] },
    byCode: { night: false, forced: false },
    stranded: nothing,
    unavailable: nothing,
    overflow: nothing,
    bounce: { rings: 4, makesUnavailable: false },
    entrance: { active: false, mandatory: false, announcements: [] },
    music: [],
    manners: {
      ringback: false,
      returns: false,
      held: {},
      afterCall: { state: 'available' },
      resets: false,
    },
    musicInside: [],
    ...settings,
  }
}

export const menu = (keys: Menu['keys'] = {}, settings: Partial<Menu> = {}): Menu => ({
  dialling: false,
  keys,
  noInput: { repeats: 0, after: 'hangup' },
  ...settings,
})

export function attendant(id: string, settings: Partial<Attendant> = {}): Attendant {
  return {
    ...called(id),
    kind: 'auto-attendants',
    extensionScope: 'company',
    nameScope: 'company',
    nameOrder: 'lastFirst',
    firstDigitSeconds: 10,
    menus: { business: menu(), afterHours: menu(), holiday: menu() },
    ...settings,
  }
}

export const paging = (id: string, settings: Partial<PagingGroup> = {}): PagingGroup => ({
  ...called(id),
  kind: 'paging-groups',
  targets: ['2001', '2002', '2003'],
  originators: ['2001'],
  manners: { toneSeconds: 1, showOriginator: true },
  ...settings,
})

export const groupCall = (id: string, settings: Partial<GroupCall> = {}): GroupCall => ({
  ...called(id),
  kind: 'group-calls',
  targets: [to('2002'), to('2003')],
  answerSeconds: 60,
  ...settings,
})

const weekdays: Recurrence = { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5], ends: { kind: 'never' } }
const daily: Recurrence = { every: 'day', interval: 1, ends: { kind: 'never' } }
const hours = (start: string, end: string, recurrence: Recurrence): Schedule => ({
  events: [
    { name: 'hours', startDate: '2026-01-01', startTime: start, endDate: '2026-01-01', endTime: end, recurrence },
  ],
})
const day = (date: string): Schedule => ({
  events: [
    { name: 'day', startDate: date, startTime: null, endDate: date, endTime: null, recurrence: { every: 'never' } },
  ],
})

export const schedules: NamedSchedule[] = [
  { id: 'business', name: 'Business hours', type: 'time', schedule: hours('09:00', '17:00', weekdays) },
  { id: 'lunch', name: 'Lunch', type: 'time', schedule: hours('12:00', '13:00', daily) },
  { id: 'holidays', name: 'Holidays', type: 'holiday', schedule: day('2026-06-24') },
  { id: 'empty', name: 'Empty', type: 'time', schedule: { events: [] } },
]

export type Settings = {
  people?: Readonly<Record<string, Partial<Person>>>
  services?: readonly Service[]
} & Partial<Omit<Snapshot, 'entries' | 'byExtension'>>

/** A snapshot of the company with these settings. The main number rings the first service, or Alice. */
export function company({ people = {}, services = [], ...rest }: Settings = {}): Snapshot {
  const staff = names.map((_, index) => person(String(2001 + index), people[String(2001 + index)]))
  const entries: Entry[] = [...staff, ...services]
  const owned = staff.map(one => ({ number: numberOf(one.id), ownerId: one.id, active: true }))
  const main = { number: MAIN, ownerId: services[0]?.id ?? '2001', active: true }
  return {
    zone: 'America/Toronto',
    mode: { mode: 'schedule', until: null },
    mainNumber: MAIN,
    entries: new Map(entries.map(entry => [entry.id, entry])),
    byExtension: new Map(entries.flatMap(entry => (entry.extension ? [[entry.extension, entry.id] as const] : []))),
    numbers: new Map([main, ...owned].map(one => [one.number, one])),
    schedules: new Map(schedules.map(schedule => [schedule.id, schedule])),
    sounds: new Map([['hello', { id: 'hello', name: 'Hello', seconds: 12 }]]),
    night: { mode: 'off' },
    codes: { type: 'off', digits: 4, localFree: false, mandatory: [], optional: [], valid: code => code === '4821' },
    toll: { us: true, countries: ['FR'] },
    plan: DEFAULT_PLAN,
    agentRules: {
      onDoNotDisturb: false,
      onUnreachable: false,
      across: { rule: 'longest', order: [] },
      enough: new Map(),
    },
    park,
    parkGroups: [],
    pickupGroups: [],
    series: [],
    music: [],
    ...rest,
  }
}
