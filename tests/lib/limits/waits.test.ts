import { beforeAll, expect, test } from 'vitest'
import { anyLeft, networkOf, take } from '@/lib/limits/address'
import { Busy, gate } from '@/lib/limits/gate'
import { countAttempt, forgetAttempts, limitKey } from '@/lib/limits/store'
import { ceiling, mayTryAt, oneMore } from '@/lib/limits/waits'
import { freshStore } from '../../support/store'

const minute = 60_000
const noon = Date.UTC(2026, 10, 24, 17)

beforeAll(() => {
  freshStore()
})

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [7, 4],
  [8, 8],
  [9, 15],
  [99, 15],
])('after %i wrong passwords the next may be tried in %i minutes', (count, minutes) => {
  expect(mayTryAt({ count, lastAt: noon })).toBe(minutes && noon + minutes * minute)
})

test('after a hundred in a row an account waits for a new password, however long', () => {
  expect(mayTryAt({ count: ceiling, lastAt: 0 })).toBe(Number.POSITIVE_INFINITY)
  expect(oneMore({ count: ceiling, lastAt: 0 }, noon)).toEqual({ count: ceiling + 1, lastAt: noon })
})

test('a day without a wrong password begins a new series', () => {
  expect(oneMore({ count: 9, lastAt: noon }, noon + 25 * 60 * minute)).toEqual({
    count: 1,
    lastAt: noon + 25 * 60 * minute,
  })
  expect(oneMore({ count: 9, lastAt: noon }, noon + minute).count).toBe(10)
})

test('of forty attempts at the same moment five pass, and a good one forgets them', async () => {
  const key = limitKey('password', 'alice')
  const answers = await Promise.all(Array.from({ length: 40 }, () => countAttempt(key, noon)))
  expect(answers.filter(from => from === 0)).toHaveLength(5)
  expect(await countAttempt(key, noon + 59_000)).toBe(noon + minute)
  expect(await countAttempt(key, noon + 60_000)).toBe(0)
  await forgetAttempts(key)
  expect(await countAttempt(key, noon + 60_001)).toBe(0)
})

test('an address has thirty wrong passwords in a quarter of an hour, an IPv6 line as one', async () => {
  for (let tries = 0; tries < 30; tries++) expect(await take('signInFailure', `2001:db8:1:2::${tries}`)).toBe(true)
  expect(await anyLeft('signInFailure', '2001:db8:1:2::ffff')).toBe(false)
  expect(await take('signInFailure', '2001:db8:1:2::ffff')).toBe(false)
  expect(await anyLeft('signInFailure', '2001:db8:1:3::1')).toBe(true)
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
})

test('a gate for two lets two work, one wait, and turns the fourth away', async () => {
  const through = gate(2, 1)
  const ends: (() => void)[] = []
  let begun = 0
  const work = () =>
    new Promise<void>(end => {
      begun += 1
      ends.push(end)
    })
  const first = [through(work), through(work), through(work)]
  await expect(through(work)).rejects.toThrow(Busy)
  expect(begun).toBe(2)
  ends[0]?.()
  await first[0]
  await Promise.resolve()
  expect(begun).toBe(3)
  for (const end of ends) end()
  await Promise.all(first)
})
