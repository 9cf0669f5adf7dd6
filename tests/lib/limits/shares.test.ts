import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { keep } from '@/db/store'
import { mayUseAt, type ShareName, shareProblem, shares } from '@/lib/limits/rates'
import { countUse, takeShare } from '@/lib/limits/store'
import { freshStore } from '../../support/store'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const noon = Date.UTC(2026, 10, 24, 17)

beforeEach(() => {
  freshStore()
})

test.each<[ShareName, number, number]>([
  ['write', 60, minute],
  ['search', 60, minute],
  ['upload', 10, hour],
  ['export', 20, 24 * hour],
  ['target', 10, hour],
  ['companyTarget', 50, hour],
])('of %s there are %i, in %i milliseconds', (name, most, per) => {
  expect(shares[name]).toMatchObject({ most, per })
})

test.each<[string, number[], number]>([
  ['nothing yet', [], 0],
  ['two of three', [noon - 9, noon - 1], 0],
  ['three of three', [noon - 9, noon - 5, noon - 1], noon - 9 + minute],
  ['three, in any order', [noon - 1, noon - 9, noon - 5], noon - 9 + minute],
  ['three, of which one is a minute old', [noon - minute, noon - 5, noon - 1], 0],
  ['four, after the number was lowered', [noon - 9, noon - 8, noon - 5, noon - 1], noon - 8 + minute],
])('after %s, three a minute', (_what, uses, from) => {
  expect(mayUseAt(uses, { most: 3, per: minute }, noon)).toBe(from)
})

test('in no minute are there more than allowed, and whoever waits as long as told may go on', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 40 * second }), { maxLength: 60 })
  fc.assert(
    fc.property(waits, fc.integer({ min: 1, max: 5 }), (pauses, most) => {
      const used: number[] = []
      let now = noon
      for (const pause of pauses) {
        now += pause
        const from = mayUseAt(used, { most, per: minute }, now)
        if (from === 0) used.push(now)
        else {
          expect(from).toBeGreaterThan(now)
          expect(mayUseAt(used, { most, per: minute }, from)).toBe(0)
        }
      }
      for (const at of used) expect(used.filter(one => one >= at && one < at + minute).length).toBeLessThanOrEqual(most)
    }),
  )
})

test('how long to wait is said in the unit of the limit, never as nothing', () => {
  expect(shareProblem('write', noon + 20.2 * second, noon).params.wait).toBe(21)
  expect(shareProblem('upload', noon + 1, noon).params.wait).toBe(1)
  expect(shareProblem('export', noon + 90 * minute, noon)).toEqual({
    key: 'tooManyExports',
    params: { most: 20, wait: 2 },
  })
})

test('of thirty uploads at the same moment ten pass, those of somebody else aside, and an hour later again', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => takeShare('upload', 'alice', noon)))
  expect(answers.filter(problem => !problem)).toHaveLength(10)
  expect(await takeShare('upload', 'benoît', noon)).toBeUndefined()
  expect(await takeShare('search', 'alice', noon)).toBeUndefined()
  expect(await takeShare('upload', 'alice', noon + hour - 1)).toMatchObject({ key: 'tooManyUploads' })
  expect(await takeShare('upload', 'alice', noon + hour)).toBeUndefined()
})

test('what is taken back with its change is not counted', async () => {
  for (let tries = 0; tries < 20; tries++)
    await keep(async write => {
      await countUse(write, 'target', 'alice', noon)
      throw new Error('refused')
    }).catch(() => undefined)
  expect(await takeShare('target', 'alice', noon)).toBeUndefined()
})
