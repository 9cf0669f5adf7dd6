import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { halfUp } from '@/lib/billing/money'
import { monthSpan } from '@/lib/billing/span'
import { provinces, type TaxClass, taxChanges, taxesOn, taxLines } from '@/lib/billing/tax'
import { taxes } from './lists'

const october = monthSpan('2026-10')
const charge = (cents: number, taxClass: TaxClass = 'standard', span = october) => ({ cents, taxClass, ...span })
const shown = (province: string, ...charges: ReturnType<typeof charge>[]) =>
  taxLines(charges, taxes, province).map(({ code, ppm, base, cents }) => [code, ppm, base, cents])

describe('the taxes on 100.00 $ in October 2026', () => {
  test.each([
    [
      'QC',
      [
        ['gst', 50_000, 10_000, 500],
        ['qst', 99_750, 10_000, 998],
      ],
    ],
    ['ON', [['hst', 130_000, 10_000, 1_300]]],
    ['NB', [['hst', 150_000, 10_000, 1_500]]],
    ['NL', [['hst', 150_000, 10_000, 1_500]]],
    ['PE', [['hst', 150_000, 10_000, 1_500]]],
    ['NS', [['hst', 140_000, 10_000, 1_400]]],
    ['AB', [['gst', 50_000, 10_000, 500]]],
    ['NT', [['gst', 50_000, 10_000, 500]]],
    ['NU', [['gst', 50_000, 10_000, 500]]],
    ['YT', [['gst', 50_000, 10_000, 500]]],
    [
      'BC',
      [
        ['gst', 50_000, 10_000, 500],
        ['pst', 70_000, 10_000, 700],
      ],
    ],
    [
      'SK',
      [
        ['gst', 50_000, 10_000, 500],
        ['pst', 60_000, 10_000, 600],
      ],
    ],
    [
      'MB',
      [
        ['gst', 50_000, 10_000, 500],
        ['rst', 70_000, 10_000, 700],
      ],
    ],
  ])('in %s', (province, expected) => {
    expect(shown(province, charge(10_000))).toEqual(expected)
  })

  test('every province has its row above', () => {
    expect(provinces.every(province => taxesOn(taxes, province, '2026-10-01').length > 0)).toBe(true)
  })
})

describe('rounding, half up, once a tax', () => {
  test.each([
    ['9.975 % of 12.50 is 1.246875', [1_250], [63, 125]],
    ['of 0.01', [1], [0, 0]],
    ['of 0.05, where 5 % is a quarter of a cent', [5], [0, 0]],
    ['of 0.10, where 5 % is exactly half a cent', [10], [1, 1]],
    ['of three times 33.33, on the sum and not on each', [3_333, 3_333, 3_333], [500, 997]],
    ['of nothing', [0], [0, 0]],
    ['of a credit, the mirror of its invoice', [-1_250], [-63, -125]],
    ['of a charge and a discount that cancel', [4_999, -4_999], [0, 0]],
    ['of 5,000 lines of 0.07', Array.from({ length: 5_000 }, () => 7), [1_750, 3_491]],
    ['of a million dollars', [100_000_000], [5_000_000, 9_975_000]],
  ])('%s', (_name, amounts, expected) => {
    const lines = taxLines(
      amounts.map(cents => charge(cents)),
      taxes,
      'QC',
    )
    expect(lines.map(({ cents }) => cents)).toEqual(expected)
  })

  test('agrees with exact arithmetic, whatever the amount and the rate', () => {
    const amount = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 })
    fc.assert(
      fc.property(amount, fc.constantFrom(50_000, 60_000, 70_000, 99_750, 130_000, 140_000, 150_000), (cents, ppm) => {
        const doubled = BigInt(Math.abs(cents)) * BigInt(ppm) * 2n
        const exact = Number((doubled + 1_000_000n) / 2_000_000n)
        expect(halfUp(cents * ppm, 1_000_000)).toBe(cents < 0 && exact > 0 ? -exact : exact)
      }),
    )
  })
})

describe('what is taxed', () => {
  test('a municipal levy is in no base, a federal-only item in none of the province', () => {
    const lines = [charge(10_000), charge(1_000, 'federal'), charge(52, 'none')]
    expect(shown('BC', ...lines)).toEqual([
      ['gst', 50_000, 11_000, 550],
      ['pst', 70_000, 10_000, 700],
    ])
  })
})

describe('Nova Scotia at 2025-04-01', () => {
  test.each([
    ['2025-03-31', 150_000],
    ['2025-04-01', 140_000],
  ])('on %s the rate is %i', (date, ppm) => {
    expect(taxesOn(taxes, 'NS', date).map(rate => rate.ppm)).toEqual([ppm])
  })

  test('a period across the day has both taxes, each on its own part', () => {
    const before = charge(5_000, 'standard', { from: '2025-03-15', to: '2025-04-01' })
    const after = charge(3_000, 'standard', { from: '2025-04-01', to: '2025-04-15' })
    expect(shown('NS', before, after)).toEqual([
      ['hst', 150_000, 5_000, 750],
      ['hst', 140_000, 3_000, 420],
    ])
    expect(taxChanges(taxes, 'NS', { from: '2025-03-15', to: '2025-04-15' })).toEqual(['2025-04-01'])
    expect(taxChanges(taxes, 'NS', monthSpan('2025-04'))).toEqual([])
  })
})
