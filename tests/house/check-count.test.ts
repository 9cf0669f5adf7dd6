import { expect, test } from 'vitest'
import { countTests } from '@/scripts/check/count'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map(status => ({ status })) })
const report = (...testResults: ReturnType<typeof file>[]) => JSON.stringify({ success: true, testResults })

test('the check counts every test of every file', () => {
  expect(countTests(report(file('passed', 'passed', 'passed'), file('passed', 'passed')), true)).toEqual({
    passed: 3,
    failed: 0,
  })
})

test('a failed test, a skipped test and a file that cannot be loaded are failures', () => {
  expect(countTests(report(file('failed', 'passed', 'failed')), false)).toEqual({ passed: 1, failed: 1 })
  expect(countTests(report(file('passed', 'passed', 'skipped')), true)).toEqual({ passed: 1, failed: 1 })
  expect(countTests(report(file('passed', 'passed'), file('failed')), false)).toEqual({ passed: 1, failed: 1 })
})

test('a run that ended badly though nothing failed, and a run of nothing, are failures', () => {
  expect(countTests(report(file('passed', 'passed')), false)).toEqual({ passed: 1, failed: 1 })
  expect(countTests(report(), true)).toEqual({ passed: 0, failed: 1 })
})
