import { describe, expect, test } from 'vitest'
import { statusOf } from '@/lib/users/status'

const now = Date.UTC(2026, 6, 8, 16)
const hour = 3_600_000

describe('the state of an account (guide 5.3)', () => {
  test.each([
    ['nobody sent a mail', { activatedAt: null, phoneSeenAt: null, linkUntil: null }, 'not-activated'],
    ['the mail went out an hour ago', { activatedAt: null, phoneSeenAt: null, linkUntil: now + 71 * hour }, 'pending'],
    ['the link ended a moment ago', { activatedAt: null, phoneSeenAt: null, linkUntil: now }, 'not-activated'],
    ['a password was set', { activatedAt: now - hour, phoneSeenAt: null, linkUntil: null }, 'activated'],
    ['a phone came on line', { activatedAt: null, phoneSeenAt: now - hour, linkUntil: null }, 'activated'],
    [
      'a phone came on line before the link was used',
      { activatedAt: null, phoneSeenAt: 0, linkUntil: now + 1 },
      'activated',
    ],
  ] as const)('%s', (_, facts, status) => {
    expect(statusOf(facts, now)).toBe(status)
  })
})
