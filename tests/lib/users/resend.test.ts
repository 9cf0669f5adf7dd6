import { describe, expect, test } from 'vitest'
import { resendProblem } from '@/lib/users/resend'

const now = Date.UTC(2026, 6, 8, 16)
const ago = (...minutes: number[]) => minutes.map(minute => now - minute * 60_000)

describe('sending the activation mail again', () => {
  test.each([
    ['the first time', ago(), undefined],
    ['two minutes later', ago(2), undefined],
    ['half a minute later', ago(0.5), 'resendMinute'],
    ['a minute later to the millisecond', ago(1), undefined],
    ['a fourth time in an hour', ago(5, 20, 59), 'resendHour'],
    ['a fourth time after an hour', ago(5, 20, 60), undefined],
    ['a sixth time in a day', ago(61, 122, 183, 244, 1439), 'resendDay'],
    ['a sixth time after a day', ago(61, 122, 183, 244, 1440), undefined],
  ])('%s', (_, sent, problem) => {
    expect(resendProblem(sent, now)?.key).toBe(problem)
  })
})
