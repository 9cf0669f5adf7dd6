import { describe, expect, test } from 'vitest'
import { callsOf } from '@/db/seed/calls/calls-of'
import { contactsOf } from '@/db/seed/calls/contacts'
import type { Office } from '@/db/seed/calls/office'
import { randomOf } from '@/db/seed/calls/random'
import { rateTable } from '@/lib/rating/rate'

const person = (extension: string, number: string | null) => ({
  id: `p${extension}`,
  extension,
  number,
  department: 'Ventes',
  weight: 1,
})
const people = [person('201', '+14185550101'), person('202', '+14185550102'), person('203', null)]
const office: Office = {
  companyId: 'erabliere',
  mainNumber: '+14185550100',
  tollFree: '+18005550119',
  trunk: true,
  people,
  answering: people.slice(1),
  services: [{ id: 'ventes', extension: '700', kind: 'hunt-groups', agents: [], codes: [] }],
  contacts: contactsOf('418', randomOf('erabliere')),
}
const pace = { zone: 'America/Toronto', region: 'QC', daily: 130, season: Array(12).fill(1) } as const
const from = Date.parse('2026-06-15T00:00:00-04:00')
const to = Date.parse('2026-07-13T00:00:00-04:00')
const made = () => [...callsOf(office, pace, from, to, rateTable([]))].flat()
const calls = made()
const local = (instant: number) => new Date(instant - 4 * 3_600_000)

describe('the demo’s calls', () => {
  test('are the same whenever they are made', () => expect(made()).toEqual(calls))

  test('lie in the range, with times and lengths that agree', () => {
    for (const call of calls) {
      expect(call.startedAt).toBeGreaterThanOrEqual(from)
      expect(call.endedAt).toBeLessThan(to)
      expect(call.endedAt - (call.answeredAt ?? call.endedAt)).toBe(call.seconds * 1_000)
    }
    expect(new Set(calls.map(call => call.id)).size).toBe(calls.length)
  })

  test('follow office hours, lunch, weekends and holidays', () => {
    const in_ = (test: (date: Date) => boolean) => calls.filter(call => test(local(call.startedAt))).length
    const day = (date: string) => in_(at => at.toISOString().startsWith(date))
    expect(in_(at => at.getUTCHours() === 10)).toBeGreaterThan(2 * in_(at => at.getUTCHours() === 12))
    expect(in_(at => at.getUTCHours() < 6)).toBeLessThan(calls.length / 50)
    expect(day('2026-06-20')).toBeLessThan(day('2026-06-19') / 4)
    expect(day('2026-06-24')).toBeLessThan(day('2026-06-23') / 4)
    expect(day('2026-07-01')).toBeLessThan(day('2026-06-30') / 4)
  })

  test('are of every direction and outcome, with legs behind some', () => {
    const kinds = new Set(calls.flatMap(call => [call.direction, call.outcome, call.type]))
    for (const kind of [
      'inbound',
      'outbound',
      'internal',
      'answered',
      'no-answer',
      'voicemail',
      'busy',
      'toll-free-in',
      'us',
    ])
      expect(kinds).toContain(kind)
    expect(calls.filter(call => call.legs).length).toBeGreaterThan(50)
    expect(calls.filter(call => call.product === 'sip-trunking').length).toBeGreaterThan(50)
  })

  test('name nobody’s real number', () => {
    const far = calls.map(call => (call.direction === 'inbound' ? call.calling : call.called))
    const numbers = far.filter(number => number.startsWith('+'))
    for (const number of numbers)
      expect(number).toMatch(
        /^\+1\d{3}55501\d\d$|^\+1800555019\d$|^\+442079460\d{3}$|^\+33199001\d{3}$|^\+4930231250\d{3}$/,
      )
  })
})
