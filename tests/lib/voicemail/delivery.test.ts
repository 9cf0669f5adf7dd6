import { describe, expect, test } from 'vitest'
import { deliveryOf } from '@/lib/voicemail/delivery'
import { fits, oldestKept } from '@/lib/voicemail/mailbox'
import { voicemailSentence } from '@/lib/voicemail/sentence'
import { voicemailDefaults } from '@/lib/voicemail/settings'

function benoit(settings: Partial<typeof voicemailDefaults>) {
  return { ...voicemailDefaults, ...settings }
}

describe('what is done with a message', () => {
  test.each([
    ['nothing asked: the mailbox and the lamp', {}, { kept: true, lamp: true, mails: [] }],
    ['no lamp wanted', { lamp: false }, { kept: true, lamp: false, mails: [] }],
    [
      'e-mail only: no mailbox, hence no lamp',
      { handling: 'email' as const, deliveryEmail: 'b@ex.ca, c@ex.ca' },
      {
        kept: false,
        lamp: false,
        mails: [
          { kind: 'delivery', to: 'b@ex.ca', attached: true },
          { kind: 'delivery', to: 'c@ex.ca', attached: true },
        ],
      },
    ],
    [
      'an address without its tick gets nothing',
      { copyEmail: 'b@ex.ca', notifyEmail: 'b@ex.ca' },
      { kept: true, lamp: true, mails: [] },
    ],
    [
      'the delivery address gets nothing while messages are kept',
      { deliveryEmail: 'b@ex.ca' },
      { kept: true, lamp: true, mails: [] },
    ],
    [
      'a copy with the sound, and a notice without',
      { copy: true, copyEmail: 'b@ex.ca', notify: true, notifyEmail: 'c@ex.ca' },
      {
        kept: true,
        lamp: true,
        mails: [
          { kind: 'copy', to: 'b@ex.ca', attached: true },
          { kind: 'notice', to: 'c@ex.ca', attached: false },
        ],
      },
    ],
    [
      'one mail an address, the one with the sound',
      { copy: true, copyEmail: 'b@ex.ca', notify: true, notifyEmail: 'B@ex.ca' },
      { kept: true, lamp: true, mails: [{ kind: 'copy', to: 'b@ex.ca', attached: true }] },
    ],
  ])('%s', (_, settings, plan) => {
    expect(deliveryOf(benoit(settings))).toEqual(plan)
  })
})

test.each([
  [{}, 'busyAndNoAnswer', 'good'],
  [{ active: false }, 'off', 'off'],
  [{ active: false, sendAll: true }, 'off', 'off'],
  [{ sendAll: true }, 'all', 'attention'],
  [{ sendBusy: false }, 'noAnswer', 'good'],
  [{ sendNoAnswer: false }, 'busy', 'good'],
  [{ sendBusy: false, sendNoAnswer: false }, 'none', 'attention'],
])('with %j the sentence is « %s »', (settings, key, tone) => {
  expect(voicemailSentence(benoit({ ...settings, rings: 4 }))).toEqual({ key, params: { rings: 4 }, tone })
})

test('messages age out after their days, or never', () => {
  const now = Date.UTC(2026, 6, 8, 14)
  expect(oldestKept(7, now)).toBe(Date.UTC(2026, 6, 1, 14))
  expect(oldestKept(0, now)).toBeNull()
})

test('a mailbox of ten minutes takes ten minutes and not a millisecond more', () => {
  const kept = [{ receivedAt: 0, durationMs: 599_000 }]
  expect(fits(10, kept, 1000)).toBe(true)
  expect(fits(10, kept, 1001)).toBe(false)
})
