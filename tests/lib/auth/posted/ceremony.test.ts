import { expect, test } from 'vitest'
import { sameDevice } from '@/lib/auth/device'
import { isOffHours, reasonsFor } from '@/lib/auth/posted/ceremony'
import type { Hours } from '@/lib/schedules/mode'
import type { Event, Schedule } from '@/lib/schedules/schedule'

const zone = 'America/Toronto'
/** Toronto is five hours behind in November. */
const toronto = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour + 5, minute)
const none: Hours = { business: null, holiday: null, zone }

test.each<[string, number, boolean]>([
  ['Tuesday at 6:59', toronto(24, 6, 59), true],
  ['Tuesday at 7:00', toronto(24, 7), false],
  ['Tuesday at 18:59', toronto(24, 18, 59), false],
  ['Tuesday at 19:00', toronto(24, 19), true],
  ['Friday at noon', toronto(27, 12), false],
  ['Saturday at noon', toronto(28, 12), true],
  ['Sunday at noon', toronto(29, 12), true],
  ['Monday at 3:00', toronto(30, 3), true],
])('without business hours of its own, a company is away or not on %s', (_when, at, away) => {
  expect(isOffHours(none, at)).toBe(away)
})

const saturday: Event = {
  name: 'Samedi',
  startDate: '2026-11-28',
  startTime: '09:00',
  endDate: '2026-11-28',
  endTime: '13:00',
  recurrence: { every: 'week', interval: 1, weekdays: [6], ends: { kind: 'never' } },
} as Event
const fair: Event = {
  name: 'Foire',
  startDate: '2026-12-05',
  endDate: '2026-12-05',
  startTime: null,
  endTime: null,
  recurrence: { every: 'never' },
} as unknown as Event
const schedule = (event: Event): Schedule =>
  ({ id: event.name, name: event.name, events: [event] }) as unknown as Schedule

test.each<[string, number, boolean]>([
  ['Saturday at 10:00, when it is open', toronto(28, 10), false],
  ['Saturday at 14:00', toronto(28, 14), true],
  ['Tuesday at 10:00, when it is closed', toronto(24, 10), true],
  ['the Saturday of the fair', toronto(35, 10), true],
])('a company open on Saturdays is away or not on %s', (_when, at, away) => {
  expect(isOffHours({ business: schedule(saturday), holiday: schedule(fair), zone }, at)).toBe(away)
})

const to = (value: string) => [{ ownerId: 'benoit', slot: 'forwarding.always', value }]
const quiet = { offHours: false, newDevice: false }

test.each([
  ['Québec', '+14185550123', quiet, []],
  ['a free number', '+18005550199', quiet, []],
  ['the United States', '+12125550142', quiet, ['costs']],
  ['Jamaica, whose numbers look domestic', '+18765550142', quiet, ['costs']],
  ['France', '+33142685300', quiet, ['costs']],
  ['a SIP address', 'sip:alice@voix.exemple.ca', quiet, ['costs']],
  ['Québec at night', '+14185550123', { offHours: true, newDevice: false }, ['offHours']],
  ['Québec from a new device', '+14185550123', { offHours: false, newDevice: true }, ['newDevice']],
  [
    'France at night from a new device',
    '+33142685300',
    { offHours: true, newDevice: true },
    ['costs', 'offHours', 'newDevice'],
  ],
])('a forward to %s', (_where, value, circumstances, reasons) => {
  expect(reasonsFor(to(value), circumstances)).toEqual(reasons)
})

test('no destination, no reason', () => {
  expect(reasonsFor([], { offHours: true, newDevice: true })).toEqual([])
})

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const newerFirefox = firefox.replaceAll('140.0', '141.0')
const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1'

test.each([
  ['the same', { browser: firefox, address: '192.0.2.1' }, true],
  ['an update of the browser', { browser: newerFirefox, address: '192.0.2.1' }, true],
  ['another browser', { browser: safari, address: '192.0.2.1' }, false],
  ['another network', { browser: firefox, address: '198.51.100.7' }, false],
  ['a browser that does not say', { browser: null, address: '192.0.2.1' }, false],
])('%s is one device or not', (_what, seen, same) => {
  expect(sameDevice({ browser: firefox, address: '192.0.2.1' }, seen)).toBe(same)
})

test('addresses of one IPv6 line are one network', () => {
  const at = (address: string) => ({ browser: firefox, address })
  expect(sameDevice(at('2001:db8:1:2::5'), at('2001:db8:1:2::9'))).toBe(true)
  expect(sameDevice(at('2001:db8:1:2::5'), at('2001:db8:1:3::5'))).toBe(false)
})
