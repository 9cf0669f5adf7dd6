import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Account, creditOf, invoiceOf, pricedOnly, type UsageTotal } from '@/lib/billing/invoice'
import { monthSpan } from '@/lib/billing/span'
import { callTypes } from '@/lib/rating/call-type'
import { list } from './lists'

const october = monthSpan('2026-10')
const nothing: Account = {
  ...{ province: 'QC', licences: [], numbers: [], subscriptions: [], oneTime: [], usage: [[]], late: [] },
}
const has = (values: Partial<Account>) => ({ ...nothing, ...values })
const of = (values: Partial<Account>, period = october) => invoiceOf(has(values), period, list)
const told = (values: Partial<Account>, period = october) =>
  of(values, period).lines.map(({ kind, code, cents }) => [kind, code, cents])

describe('what a company pays for October 2026', () => {
  test('licences, numbers and channels, each times its monthly price, and the fees that go by number', () => {
    const account = {
      licences: [{ code: 'premium', quantity: 2 }],
      numbers: [{ code: 'local', quantity: 3 }],
      subscriptions: [{ code: 'sip-trunking', quantity: 8 }],
    }
    expect(told(account)).toEqual([
      ['licence', 'premium', 6_990],
      ['number', 'local', 750],
      ['subscription', 'sip-trunking', 14_400],
      ['fee', '911-municipal', 156],
      ['fee', '911-access', 75],
    ])
  })

  test('prices are those in force when the month begins', () => {
    const account = { licences: [{ code: 'standard', quantity: 1 }] }
    expect(told(account, monthSpan('2025-12'))[0]).toEqual(['licence', 'standard', 2_295])
    expect(told(account, monthSpan('2026-01'))[0]).toEqual(['licence', 'standard', 2_495])
  })

  test('what has no price stops the invoice instead of being free', () => {
    expect(() => of({ licences: [{ code: 'platinum', quantity: 1 }] })).toThrow('No price for licence "platinum"')
  })

  test('a running total passes over what has no price yet', () => {
    const licences = [
      { code: 'platinum', quantity: 1 },
      { code: 'basic', quantity: 1 },
    ]
    expect(pricedOnly(has({ licences }), october, list).licences).toEqual([{ code: 'basic', quantity: 1 }])
  })

  test('a company with nothing has no line and owes nothing', () => {
    expect(of({})).toEqual({ lines: [], taxes: [], subtotal: 0, taxTotal: 0, total: 0 })
  })

  test('one-time charges and discounts of the month, not those of others', () => {
    const item = { nameFr: 'Rabais', nameEn: 'Discount', taxClass: 'standard' } as const
    const oneTime = [
      { ...item, date: '2026-10-01', cents: 12_500 },
      { ...item, date: '2026-10-31', cents: -2_500 },
      { ...item, date: '2026-11-01', cents: 99 },
    ]
    expect(told({ oneTime })).toEqual([
      ['one-time', 'one-time', 12_500],
      ['one-time', 'one-time', -2_500],
    ])
  })
})

describe('included minutes', () => {
  const licences = [{ code: 'standard', quantity: 2 }]
  const canada = (billedSeconds: number, cost: number) => ({
    usage: [[{ type: 'canada', calls: 10, billedSeconds, cost }]] as UsageTotal[][],
    licences,
  })
  const usageOf = (values: Partial<Account>) =>
    of(values).lines.filter(line => line.kind === 'usage' || line.kind === 'included')

  test.each([
    ['cover usage that fits in the two hours of two licences', 7_200, 30_000, [300, -300]],
    ['cover the share that fits when there is more', 14_400, 60_000, [600, -300]],
    ['take nothing off calls that cost nothing', 7_200, 0, [0]],
  ])('%s', (_name, seconds, cost, expected) => {
    expect(usageOf(canada(seconds, cost)).map(line => line.cents)).toEqual(expected)
  })

  test('serve their own type of call only', () => {
    const usage = [[{ type: 'us', calls: 1, billedSeconds: 60, cost: 350 }]] as UsageTotal[][]
    expect(usageOf({ licences, usage }).map(line => [line.kind, line.cents])).toEqual([['usage', 4]])
  })
})

describe('a period across 2025-04-01 in Nova Scotia', () => {
  const period = { from: '2025-03-16', to: '2025-04-16' }
  const usage = [
    [{ type: 'us', calls: 2, billedSeconds: 600, cost: 100_000 }],
    [{ type: 'us', calls: 1, billedSeconds: 300, cost: 50_000 }],
  ] as UsageTotal[][]
  const invoice = of({ province: 'NS', numbers: [{ code: 'local', quantity: 10 }], usage }, period)

  test('shares monthly prices by days so that the parts add up, and taxes each call at its own time', () => {
    const parts = (code: string) => invoice.lines.filter(line => line.code === code).map(line => line.cents)
    expect(parts('local')).toEqual([1_290, 1_210])
    expect(parts('us')).toEqual([1_000, 500])
    expect(invoice.taxes.map(({ ppm }) => ppm)).toEqual([150_000, 140_000])
    expect(invoice.taxes[0]).toMatchObject({ base: 1_290 + 1_000 + 129, cents: 363 })
    expect(invoice.taxes[1]).toMatchObject({ base: 1_210 + 500 + 121, cents: 256 })
  })

  test('lets included minutes serve the days before first, and never more than there are', () => {
    const licences = [{ code: 'premium', quantity: 1 }]
    const seconds = [3_000, 2_000].map((billedSeconds, at) => [
      { type: 'us', calls: 1, billedSeconds, cost: 1_000 * (at + 1) },
    ])
    const lines = of({ province: 'NS', licences, usage: seconds as UsageTotal[][] }, period).lines
    expect(lines.filter(line => line.kind === 'included').map(line => line.seconds)).toEqual([3_000, 600])
  })
})

const anyUsage = fc.uniqueArray(
  fc.record({
    type: fc.constantFrom(...callTypes),
    calls: fc.integer({ min: 1, max: 5_000 }),
    billedSeconds: fc.nat(1_000_000),
    cost: fc.nat(50_000_000),
  }),
  { selector: usage => usage.type },
)
const quantity = fc.nat(400)
const anyAccount: fc.Arbitrary<Account> = fc
  .record({
    province: fc.constantFrom('QC', 'ON', 'BC', 'NS', 'AB', 'MB'),
    packs: fc.tuple(quantity, quantity, quantity),
    local: quantity,
    usage: anyUsage,
    oneTime: fc.array(fc.integer({ min: -50_000, max: 50_000 })),
  })
  .map(({ province, packs, local, usage, oneTime }) => ({
    province,
    licences: ['basic', 'standard', 'premium'].map((code, at) => ({ code, quantity: packs[at] ?? 0 })),
    numbers: [{ code: 'local', quantity: local }],
    subscriptions: [],
    usage: [usage],
    late: [],
    oneTime: oneTime.map(cents => ({ date: '2026-10-15', nameFr: 'x', nameEn: 'x', cents, taxClass: 'standard' })),
  }))

describe('any invoice', () => {
  test('has sums that are the sums of what it shows, and usage lines that are its usage', () => {
    fc.assert(
      fc.property(anyAccount, account => {
        const { lines, taxes, subtotal, taxTotal, total } = invoiceOf(account, october, list)
        expect(subtotal).toBe(lines.reduce((sum, line) => sum + line.cents, 0))
        expect(taxTotal).toBe(taxes.reduce((sum, tax) => sum + tax.cents, 0))
        expect(total).toBe(subtotal + taxTotal)
        const usage = lines.filter(line => line.kind === 'usage')
        expect(usage.map(({ code, calls, cost }) => [code, calls, cost])).toEqual(
          account.usage[0]?.map(({ type, calls, cost }) => [type, calls, cost]),
        )
        for (const line of lines.filter(candidate => candidate.kind === 'included')) {
          const of = usage.find(candidate => candidate.code === line.code)
          expect((of?.cents ?? 0) + line.cents).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('and its credit note come to nothing, line by line', () => {
    fc.assert(
      fc.property(anyAccount, account => {
        const invoice = invoiceOf(account, october, list)
        const credit = creditOf(invoice)
        expect(invoice.total + credit.total).toBe(0)
        expect(
          credit.taxes.map(tax => tax.cents + (invoice.taxes.find(one => one.code === tax.code)?.cents ?? 0)),
        ).toEqual(credit.taxes.map(() => 0))
        expect(credit.lines.every((line, at) => line.cents + (invoice.lines[at]?.cents ?? 0) === 0)).toBe(true)
      }),
    )
  })
})
