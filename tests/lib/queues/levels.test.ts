import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Level, levelsOf, measures } from '@/lib/queues/levels'
import { blank } from '@/lib/services/call-centers/schema'

const level = (value: number | null, yellow: number | null, red: number | null): Level | undefined =>
  levelsOf({ longest: value }, { ...blank, thresholdLongestSeconds: yellow, thresholdLongestRed: red })[0]?.level

test.each<[string, number | null, number | null, number | null, Level]>([
  ['nothing is watched', 500, null, null, 'none'],
  ['nothing to measure', null, 1, 2, 'none'],
  ['below', 59, 60, 120, 'none'],
  ['at the yellow one', 60, 60, 120, 'yellow'],
  ['just below the red one', 119, 60, 120, 'yellow'],
  ['at the red one', 120, 60, 120, 'red'],
  ['only a red one', 119, null, 120, 'none'],
  ['only a red one, reached', 120, null, 120, 'red'],
  ['only a yellow one', 9_000, 60, null, 'yellow'],
  ['both the same', 60, 60, 60, 'red'],
])('%s', (_what, value, yellow, red, expected) => {
  expect(level(value, yellow, red)).toBe(expected)
})

test('every measure has thresholds of its own', () => {
  const figures = { calls: 3, longest: 30, average: 300, handling: 3_000, answer: 30_000 }
  const limits = {
    ...blank,
    ...{ thresholdCalls: 3, thresholdLongestSeconds: 31, thresholdAverageRed: 300, thresholdHandlingRed: 3_001 },
    ...{ thresholdAnswerSeconds: 30_000, thresholdAnswerRed: 40_000 },
  }
  expect(levelsOf(figures, limits).map(({ measure, level, threshold }) => [measure, level, threshold])).toEqual([
    ['calls', 'yellow', 3],
    ['longest', 'none', null],
    ['average', 'red', 300],
    ['handling', 'none', null],
    ['answer', 'yellow', 30_000],
  ])
})

test('only what is given is measured', () => {
  expect(levelsOf({ calls: 1, longest: null }, blank).map(({ measure }) => measure)).toEqual(measures.slice(0, 2))
})

test('a longer wait never has a lower level', () => {
  const rank = { none: 0, yellow: 1, red: 2 }
  const threshold = fc.option(fc.integer({ min: 1, max: 100 }))
  fc.assert(
    fc.property(fc.nat(120), fc.nat(120), threshold, threshold, (a, b, yellow, red) => {
      const [shorter, longer] = [Math.min(a, b), Math.max(a, b)]
      const of = (value: number) => rank[level(value, yellow, red) ?? 'none']
      expect(of(shorter)).toBeLessThanOrEqual(of(longer))
    }),
  )
})
