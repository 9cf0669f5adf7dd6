import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callTypes } from '@/lib/rating/call-type'
import { classify } from '@/lib/rating/classify'
import { includedCredit } from '@/lib/rating/included'
import { type Rate, rate, rateTable } from '@/lib/rating/rate'

const quebec = '+14185550101'

describe('the type of a call', () => {
  test.each([
    ['inbound', '+15145550123', quebec, 'inbound'],
    ['inbound', '', quebec, 'inbound'],
    ['inbound', '+15145550123', '+18885550177', 'toll-free-in'],
    ['internal', '101', '102', 'internal'],
    ['outbound', quebec, '+14185550199', 'local'],
    ['outbound', quebec, '+15815550199', 'local'],
    ['outbound', '+15145550101', '+14385550199', 'local'],
    ['outbound', quebec, '+15145550199', 'canada'],
    ['outbound', quebec, '+18675550199', 'canada'],
    ['outbound', quebec, '+12125550199', 'us'],
    ['outbound', quebec, '+18765550199', 'international'],
    ['outbound', quebec, '+17875550199', 'international'],
    ['outbound', quebec, '+33142685300', 'international'],
    ['outbound', quebec, '+18005550199', 'toll-free'],
    ['outbound', quebec, '+19005550199', 'premium'],
    ['outbound', quebec, '+14189760199', 'premium'],
    ['outbound', quebec, '411', 'directory'],
    ['outbound', quebec, '+15145551212', 'directory'],
    ['outbound', quebec, '911', 'emergency'],
    ['outbound', quebec, '988', 'emergency'],
    ['outbound', quebec, '811', 'local'],
  ] as const)('%s from %s to %s is %s', (direction, calling, called, type) => {
    expect(classify(direction, calling, called)).toBe(type)
  })
})

const winter = Date.UTC(2026, 0, 1)
const line = (values: Partial<Rate>): Rate => ({
  type: 'canada',
  prefix: '',
  from: 0,
  perMinute: 180,
  connection: 0,
  first: 1,
  step: 1,
  ...values,
})
const call = {
  direction: 'outbound',
  calling: quebec,
  called: '+15145550199',
  startedAt: winter,
  answered: true,
  seconds: 60,
} as const
const price = (rates: Rate[], values: object = {}) => rate({ ...call, ...values }, rateTable(rates))

describe('the price of a call', () => {
  test.each([
    [60, 60, 1, 60],
    [60, 60, 61, 120],
    [30, 6, 0, 30],
    [30, 6, 30, 30],
    [30, 6, 31, 36],
    [30, 6, 37, 42],
    [1, 1, 59, 59],
  ])('by steps of %i/%i, %i s are billed as %i s', (first, step, seconds, billed) => {
    expect(price([line({ first, step })], { seconds }).billedSeconds).toBe(billed)
  })

  test.each([
    [180, 60, 180],
    [180, 1, 3],
    [180, 10, 30],
    [100, 1, 2],
    [90, 1, 2],
    [89, 1, 1],
    [0, 600, 0],
  ])('at %i a minute, %i s cost %i (half up to 1/10,000 $)', (perMinute, seconds, cost) => {
    expect(price([line({ perMinute })], { seconds }).cost).toBe(cost)
  })

  test('a connection fee is added once', () => {
    expect(price([line({ perMinute: 60, connection: 12_500 })], { seconds: 120 }).cost).toBe(12_620)
  })

  test('an unanswered call costs nothing', () => {
    expect(price([line({ connection: 500 })], { answered: false })).toMatchObject({
      type: 'canada',
      billedSeconds: 0,
      cost: 0,
    })
  })

  test('a call that no line covers costs nothing, and keeps its type', () => {
    expect(price([line({ type: 'us' })])).toEqual({ type: 'canada', billedSeconds: 0, perMinute: 0, cost: 0 })
  })

  test('the longest prefix wins', () => {
    const rates = [
      line({ type: 'international', perMinute: 900 }),
      line({ type: 'international', prefix: '33', perMinute: 400 }),
      line({ type: 'international', prefix: '337', perMinute: 700 }),
    ]
    expect(price(rates, { called: '+33142685300' }).perMinute).toBe(400)
    expect(price(rates, { called: '+33712345678' }).perMinute).toBe(700)
    expect(price(rates, { called: '+442071838750' }).perMinute).toBe(900)
  })

  test('a change of price applies from its instant on, not before', () => {
    const rates = [line({ perMinute: 180 }), line({ perMinute: 120, from: winter })]
    expect(price(rates, { startedAt: winter - 1 }).perMinute).toBe(180)
    expect(price(rates, { startedAt: winter }).perMinute).toBe(120)
  })

  test('a longer prefix not yet in force leaves the shorter one', () => {
    const rates = [line({ perMinute: 180 }), line({ prefix: '1514', perMinute: 10, from: winter + 1 })]
    expect(price(rates).perMinute).toBe(180)
  })

  test('never costs less for longer, and bills at least what was spoken', () => {
    const seconds = fc.nat(100_000)
    const rates = fc.record({
      perMinute: fc.nat(50_000),
      connection: fc.nat(50_000),
      first: fc.integer({ min: 1, max: 60 }),
      step: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(seconds, seconds, rates, (one, more, values) => {
        const short = price([line(values)], { seconds: one })
        const long = price([line(values)], { seconds: one + more })
        expect(short.billedSeconds).toBeGreaterThanOrEqual(one)
        expect(short.billedSeconds).toBeLessThan(one + values.first + values.step)
        expect(long.cost).toBeGreaterThanOrEqual(short.cost)
        expect(Number.isInteger(short.cost)).toBe(true)
      }),
    )
  })

  test('any ends get a type and a whole price', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('inbound', 'outbound', 'internal'),
        (calling, called, direction) => {
          const rating = price([line({})], { calling, called, direction })
          expect(callTypes).toContain(rating.type)
          expect(Number.isInteger(rating.cost)).toBe(true)
        },
      ),
    )
  })
})

describe('included minutes', () => {
  test.each([
    [600, 1_800, 0, 0],
    [600, 1_800, 300, 900],
    [600, 1_800, 600, 1_800],
    [600, 1_800, 6_000, 1_800],
    [0, 0, 600, 0],
    [7, 10, 1, 1],
    [4, 10, 1, 3],
  ])('of %i s for %i, %i included take off %i', (billedSeconds, cost, included, credit) => {
    expect(includedCredit({ billedSeconds, cost }, included)).toBe(credit)
  })
})
