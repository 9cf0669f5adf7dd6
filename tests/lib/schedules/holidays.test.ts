import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { catalogue, type Holiday, holidayDates, observed, type Region, regions } from '@/lib/schedules/holidays'

describe('the moving holidays', () => {
  test.each<[Holiday, string[]]>([
    ['goodFriday', ['2025-04-18', '2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19', '2038-04-23']],
    ['easterMonday', ['2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17', '2029-04-02']],
    ['patriotes', ['2025-05-19', '2026-05-18', '2027-05-24', '2028-05-22', '2029-05-21', '2030-05-20']],
    ['saintJean', ['2026-06-24', '2027-06-24', '2029-06-24']],
    ['canadaQuebec', ['2026-07-01', '2027-07-01', '2029-07-02', '2030-07-01', '2035-07-02']],
    ['labour', ['2026-09-07', '2027-09-06', '2028-09-04']],
    ['thanksgiving', ['2026-10-12', '2027-10-11', '2028-10-09']],
    ['familyDay', ['2026-02-16', '2027-02-15', '2028-02-21']],
    ['construction', ['2022-07-24', '2023-07-23', '2024-07-21', '2025-07-20', '2026-07-19', '2027-07-18']],
  ])('%s', (holiday, dates) => {
    for (const date of dates) expect(holidayDates(holiday, Number(date.slice(0, 4))).start).toBe(date)
  })

  test('the construction holiday lasts two weeks, every other holiday a day', () => {
    expect(holidayDates('construction', 2026)).toEqual({ start: '2026-07-19', end: '2026-08-01' })
    expect(holidayDates('christmas', 2026)).toEqual({ start: '2026-12-25', end: '2026-12-25' })
  })

  test('a day off on a weekend moves to the next free weekday', () => {
    expect(observed('2027-12-25', ['2027-12-25', '2027-12-26'])).toBe('2027-12-27')
    expect(observed('2027-12-26', ['2027-12-26', '2027-12-27'])).toBe('2027-12-28')
    expect(observed('2026-12-25', ['2026-12-25'])).toBe('2026-12-25')
  })
})

/** Where date-holidays 3.37 is behind the acts, or counts days that no employment standards act asks for. */
const lacks: Partial<Record<Region, Holiday[]>> = {
  QC: ['canadaQuebec'],
  BC: ['truth'],
  MB: ['truth'],
  NT: ['truth'],
  NU: ['truth', 'nunavut'],
  PE: ['truth'],
  YT: ['truth'],
}
const adds: Partial<Record<Region, string[]>> = {
  NS: ['Remembrance Day'],
  NT: ['Easter Monday', 'Boxing Day'],
  ON: ['Easter Monday'],
  PE: ['Gold Cup Parade Day'],
  QC: ['Canada Day'],
  YT: ['Easter Monday'],
}

const provinces = regions.filter(region => region !== 'federal')

test.each(provinces)(
  'the catalogue of %s is the one of an independent library, but for the named differences',
  region => {
    const library = new Holidays('CA', region)
    for (let year = 2026; year <= 2040; year++) {
      const theirs = library
        .getHolidays(year)
        .filter(day => day.type === 'public' && !adds[region]?.includes(day.name))
        .map(day => day.date.slice(0, 10))
      const ours = catalogue(region)
        .statutory.filter(holiday => !lacks[region]?.includes(holiday))
        .map(holiday => holidayDates(holiday, year).start)
      expect([...ours].sort()).toEqual(theirs.sort())
    }
  },
)

test('what a region does not have by law is offered beside, once', () => {
  expect(catalogue('QC').optional).toContain('easterMonday')
  expect(catalogue('QC').optional).not.toContain('victoria')
  expect(catalogue('ON').optional).not.toContain('construction')
  for (const region of regions) {
    const { statutory, optional } = catalogue(region)
    expect(statutory.filter(holiday => optional.includes(holiday))).toEqual([])
  }
})
