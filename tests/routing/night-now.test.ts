import { expect, test } from 'vitest'
import { nightNow } from '@/lib/routing/night-now'
import { company, type Settings, to } from './company'

const at = (wall: string) => Date.parse(`${wall}-04:00`)
const automatic = { mode: 'automatic' as const, business: 'business', holiday: 'holidays', to: to('2009') }
const night = (settings: Settings, instant: string) => nightNow(company({ night: automatic, ...settings }), at(instant))

test.each<[string, Settings, string, boolean, string?]>([
  ['rests during business hours, until they end', {}, '2026-06-23T10:00', false, '2026-06-23T17:00'],
  [
    'acts in the evening, through the holiday, until the next morning',
    {},
    '2026-06-23T20:00',
    true,
    '2026-06-25T09:00',
  ],
  ['acts on a holiday, during business hours', {}, '2026-06-24T10:00', true, '2026-06-25T09:00'],
  ['rests without any schedule', { night: { mode: 'automatic' } }, '2026-06-21T03:00', false],
  ['acts when switched on by hand, without end', { night: { mode: 'on' } }, '2026-06-23T10:00', true],
  ['rests when switched off, at night too', { night: { mode: 'off' } }, '2026-06-23T03:00', false],
  ['acts while the company is closed by hand', { mode: { mode: 'closed', until: null } }, '2026-06-23T10:00', true],
  [
    'rests while it is opened by hand on a holiday, until that ends',
    { mode: { mode: 'open', until: at('2026-06-24T12:00') } },
    '2026-06-24T10:00',
    false,
    '2026-06-24T12:00',
  ],
  [
    'acts until a holiday by hand ends within business hours',
    { mode: { mode: 'holiday', until: at('2026-06-23T13:00') } },
    '2026-06-23T12:59',
    true,
    '2026-06-23T13:00',
  ],
])('night forwarding %s', (_, settings, instant, acts, turns) => {
  const found = night(settings, instant)
  expect(found.acts).toBe(acts)
  expect(found.turnsAt).toBe(turns && at(turns))
})

test('the mode decides only where the schedules would', () => {
  const mode = { mode: 'closed' as const, until: null }
  expect(night({ mode }, '2026-06-23T10:00').byMode).toBe(true)
  expect(night({ mode, night: { mode: 'on' } }, '2026-06-23T10:00').byMode).toBe(false)
  expect(night({}, '2026-06-23T10:00').byMode).toBe(false)
})
