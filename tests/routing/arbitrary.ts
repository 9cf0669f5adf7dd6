import fc from 'fast-check'
import type { Destination } from '@/lib/destinations/destination'
import type { Call, PhoneStates } from '@/lib/routing/call'
import type { QueuePolicy } from '@/lib/routing/call-center-settings'
import type { Person, SelectiveRule } from '@/lib/routing/person-settings'
import type { HuntGroup, KeyAction, Menu, Service } from '@/lib/routing/service-settings'
import type { Snapshot } from '@/lib/routing/snapshot'
import { agents, attendant, CALLER, callCenter, company, FRANCE, huntGroup, MAIN, MOBILE, numberOf } from './company'

const staff = ['2001', '2002', '2003', '2004']
const services = ['welcome', 'sales', 'help']
const person = fc.constantFrom(...staff)

const destination: fc.Arbitrary<Destination> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...staff, ...services).map(id => ({ kind: 'entry' as const, id })) },
  { weight: 1, arbitrary: fc.oneof(person, fc.constant('sales')).map(id => ({ kind: 'voicemail' as const, id })) },
  fc
    .constantFrom(MOBILE, FRANCE, MAIN, numberOf('2002'), '+19005551234')
    .map(number => ({ kind: 'number' as const, number })),
  fc.constant({ kind: 'sip' as const, uri: 'sip:desk@example.com' }),
)
const schedule = fc.option(fc.constantFrom('business', 'lunch', 'holidays', 'empty'), { nil: undefined })
const forward = fc.record({ active: fc.boolean(), to: destination })
const rings = fc.constantFrom(0, 2, 3, 5)
const criterion = fc.record({
  name: fc.constant('row'),
  active: fc.boolean(),
  callers: fc.constantFrom('any' as const, { numbers: [CALLER, '2002'], anonymous: true, unavailable: false }),
  schedule,
})
const screening = fc.record({
  active: fc.boolean(),
  rules: fc.array(
    fc.record({ row: criterion, applies: fc.boolean() }).map(({ row, applies }) => ({ ...row, applies })),
    { maxLength: 2 },
  ),
})
const selectiveRule: fc.Arbitrary<SelectiveRule> = fc
  .record({ row: criterion, way: fc.oneof(fc.constantFrom('default' as const, 'never' as const), destination) })
  .map(({ row, way }) => ({ ...row, forward: way }))

const selective = fc.record({ active: fc.boolean(), to: destination, rules: fc.array(selectiveRule, { maxLength: 2 }) })
const mailbox = fc.record({
  active: fc.boolean(),
  all: fc.constantFrom(false, false, true),
  busy: fc.boolean(),
  unanswered: fc.boolean(),
  rings,
  greetings: fc.constant({}),
  away: fc.constant({ active: false, takesMessages: true }),
})

const settings: fc.Arbitrary<Partial<Person>> = fc.record({
  active: fc.constantFrom(true, true, true, false),
  anonymousRejection: fc.boolean(),
  rejection: screening,
  night: fc.constantFrom('group' as const, 'on' as const, 'off' as const, 'without' as const),
  selective,
  always: forward.map(one => ({ ...one, splash: false })),
  busy: forward,
  noAnswer: fc.record({ active: fc.boolean(), to: destination, rings }),
  notReachable: forward,
  doNotDisturb: fc.record({ active: fc.boolean(), splash: fc.boolean() }),
  callWaiting: fc.boolean(),
  voicemail: mailbox,
  simultaneous: fc.record({
    active: fc.boolean(),
    skipOnCall: fc.boolean(),
    phones: fc.array(fc.record({ to: destination, confirm: fc.boolean() }), { maxLength: 2 }),
    rules: fc.constant([]),
  }),
  sequential: fc.record({
    active: fc.boolean(),
    baseFirst: fc.boolean(),
    baseRings: rings,
    continueIfBusy: fc.boolean(),
    phones: fc.array(fc.record({ to: destination, rings: fc.constantFrom(2, 4), confirm: fc.boolean() }), {
      maxLength: 2,
    }),
    rules: fc.constant([]),
  }),
})

const agentList = fc.subarray(staff).map(ids => agents(...ids))
const sales: fc.Arbitrary<Partial<HuntGroup>> = fc.record({
  active: fc.constantFrom(true, true, false),
  policy: fc.constantFrom('regular', 'circular', 'simultaneous', 'uniform', 'weighted'),
  agents: agentList,
  advanceRings: fc.constantFrom(undefined, 1, 3),
  overflow: fc.option(fc.record({ seconds: fc.constantFrom(0, 20, 90, 7200), to: destination }), { nil: undefined }),
  notReachable: fc.option(destination, { nil: undefined }),
  groupBusy: fc.boolean(),
})
/** The user services that a service may have itself. */
const ofItsOwn = {
  own: fc.record({ selective, always: forward, busy: forward }),
  voicemail: fc.option(mailbox, { nil: undefined, freq: 1 }),
}
const queuePolicy: fc.Arbitrary<QueuePolicy> = fc.record({
  action: fc.constantFrom('none', 'busy', 'transfer', 'night', 'ringing', 'announcement'),
  to: destination,
  announcements: fc.constant([]),
})
const help = fc.record({
  agents: agentList,
  length: fc.constantFrom(0, 1, 10),
  holiday: fc.record({ policy: queuePolicy, schedule }).map(({ policy, schedule }) => ({ ...policy, schedule })),
  night: fc
    .record({
      ...{ policy: queuePolicy, schedule, force: fc.boolean() },
      manual: fc.constantFrom<string[] | undefined>(undefined, ['hello']),
    })
    .map(({ policy, ...rest }) => ({ ...policy, ...rest })),
  stranded: queuePolicy,
  unavailable: queuePolicy,
  overflow: fc
    .record({ policy: queuePolicy, seconds: fc.constantFrom(undefined, 0, 60, 7200) })
    .map(({ policy, seconds }) => ({ ...policy, seconds })),
  bounce: fc.record({
    rings: fc.constantFrom(1, 4),
    to: fc.option(destination, { nil: undefined }),
    makesUnavailable: fc.boolean(),
  }),
})
const keyAction: fc.Arbitrary<KeyAction> = fc.oneof(
  destination.map(to => ({ action: 'transfer' as const, to })),
  fc.constantFrom<KeyAction>(
    { action: 'repeat' },
    { action: 'previous' },
    { action: 'submenu', menu: 'more' },
    { action: 'extension' },
    { action: 'exit' },
  ),
)
const menu: fc.Arbitrary<Menu> = fc.record({
  dialling: fc.boolean(),
  keys: fc.dictionary(fc.constantFrom('1', '2', '*'), keyAction),
  noInput: fc.record({
    repeats: fc.constantFrom(0, 1, 3),
    after: fc.oneof(
      fc.constantFrom('message' as const, 'hangup' as const),
      destination.map(to => ({ to })),
    ),
  }),
})
const welcome = fc.record({
  business: schedule,
  holiday: schedule,
  menus: fc.record({ business: menu, afterHours: menu, holiday: menu, more: menu }),
})

/** A company of four people, an attendant, a group and a queue, whose every setting may be anything, loops included. */
export const anyCompany: fc.Arbitrary<Snapshot> = fc
  .record({
    people: fc.tuple(settings, settings, settings, settings),
    ofItsOwn: fc.record(ofItsOwn),
    sales,
    help,
    welcome,
    night: fc.record({
      mode: fc.constantFrom('off' as const, 'on' as const, 'automatic' as const),
      business: schedule,
      to: destination,
    }),
    mode: fc.constantFrom('schedule' as const, 'open' as const, 'closed' as const, 'holiday' as const),
    series: fc.shuffledSubarray(staff).map(people => [{ id: 'lines', name: 'Lines', people }]),
    toll: fc.constantFrom({ us: true, countries: ['FR'] }, { us: false, countries: [] }),
  })
  .map(({ people, ofItsOwn, sales, help, welcome, mode, ...rest }) => {
    const all: Service[] = [
      attendant('welcome', { ...ofItsOwn, ...welcome }),
      huntGroup('sales', { ...ofItsOwn, ...sales }),
      callCenter('help', { ...ofItsOwn, ...help }),
    ]
    return company({
      people: Object.fromEntries(staff.map((id, index) => [id, people[index] ?? {}])),
      services: all,
      mode: { mode, until: null },
      ...rest,
    })
  })

export const outsideCall: fc.Arbitrary<Call> = fc.record({
  from: fc.constantFrom(
    { kind: 'outside', number: CALLER } as const,
    { kind: 'outside', hidden: 'private' } as const,
    { kind: 'outside', number: '+14185550000' } as const,
  ),
  dialled: fc.constantFrom(MAIN, ...staff.map(numberOf)),
})
export const insideCall: fc.Arbitrary<Call> = fc.record({
  from: person.map(id => ({ kind: 'inside' as const, id })),
  dialled: fc.constantFrom(...staff, MOBILE, MAIN, '*682002', FRANCE),
})
export const anyCall = fc.oneof(outsideCall, insideCall)

const phone = fc.record({
  presence: fc.constantFrom('free' as const, 'onCall' as const, 'busy' as const, 'unreachable' as const),
  answersAfter: fc.constantFrom(undefined, undefined, 1, 3, 6),
  declines: fc.constantFrom(false, false, true),
})
export const anyStates: fc.Arbitrary<PhoneStates> = fc.record({
  phones: fc.dictionary(fc.constantFrom(...staff, MOBILE), phone),
  others: fc.option(phone, { nil: undefined }),
  keys: fc.array(fc.constantFrom('1', '2', '*', '', '2003', '7'), { maxLength: 6 }),
  draws: fc.constant([0.2, 0.7]),
})
/** Instants of a year, the clock changes and the holiday among them. */
export const anyInstant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
