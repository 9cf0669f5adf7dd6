import { expect, test } from 'vitest'
import { type Mode, nextPhaseChange, phaseAt } from '@/lib/schedules/mode'
import type { Schedule } from '@/lib/schedules/schedule'

const office: Schedule = {
  events: [
    {
      name: 'Semaine',
      startDate: '2026-01-05',
      startTime: '08:30',
      endDate: '2026-01-05',
      endTime: '17:00',
      recurrence: { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5], ends: { kind: 'never' } },
    },
  ],
}
const holidays: Schedule = {
  events: [
    {
      name: 'Fête nationale',
      startDate: '2026-06-24',
      startTime: null,
      endDate: '2026-06-24',
      endTime: null,
      recurrence: { every: 'never' },
    },
  ],
}
const hours = { business: office, holiday: holidays, zone: 'America/Toronto' }
const bySchedule: Mode = { mode: 'schedule', until: null }
const at = (wall: string) => Date.parse(`${wall}-04:00`)

test.each<[string, Mode, Partial<typeof hours> | { business: null; holiday: null }, string, string]>([
  ['during business hours', bySchedule, {}, '2026-06-23T10:00', 'open'],
  ['in the evening', bySchedule, {}, '2026-06-23T20:00', 'closed'],
  ['on a holiday, during business hours', bySchedule, {}, '2026-06-24T10:00', 'holiday'],
  ['on a holiday, in the evening', bySchedule, {}, '2026-06-24T20:00', 'holiday'],
  [
    'without any schedule: every day, all day',
    bySchedule,
    { business: null, holiday: null },
    '2026-06-21T03:00',
    'open',
  ],
  ['closed by hand during business hours', { mode: 'closed', until: null }, {}, '2026-06-23T10:00', 'closed'],
  ['opened by hand on a holiday', { mode: 'open', until: null }, {}, '2026-06-24T10:00', 'open'],
  [
    'a holiday by hand, before its end',
    { mode: 'holiday', until: at('2026-06-23T13:00') },
    {},
    '2026-06-23T12:59',
    'holiday',
  ],
  ['a holiday by hand, at its end', { mode: 'holiday', until: at('2026-06-23T13:00') }, {}, '2026-06-23T13:00', 'open'],
])('%s', (_, mode, other, instant, phase) => {
  expect(phaseAt(mode, { ...hours, ...other }, at(instant))).toBe(phase)
})

test('the phase may change next when a schedule does, or when the manual mode ends', () => {
  expect(nextPhaseChange(bySchedule, hours, at('2026-06-23T20:00'))).toBe(at('2026-06-24T00:00'))
  expect(nextPhaseChange(bySchedule, { ...hours, business: null, holiday: null }, at('2026-06-23T20:00'))).toBeNull()
  const until = at('2026-06-23T13:00')
  expect(nextPhaseChange({ mode: 'closed', until }, hours, at('2026-06-23T10:00'))).toBe(until)
  expect(nextPhaseChange({ mode: 'closed', until: null }, hours, at('2026-06-23T10:00'))).toBeNull()
  expect(nextPhaseChange({ mode: 'closed', until }, hours, at('2026-06-23T14:00'))).toBe(at('2026-06-23T17:00'))
})
