import { expect, test } from 'vitest'
import { formatsFor } from '@/lib/i18n/formats'

const morning = Date.UTC(2026, 6, 8, 12, 5)
const afternoon = Date.UTC(2026, 6, 8, 18, 5)

test.each([
  ['fr', morning, '08 h 05', '2026-07-08 08 h 05'],
  ['fr', afternoon, '14 h 05', '2026-07-08 14 h 05'],
  ['en', morning, '8:05 a.m.', '2026-07-08, 8:05 a.m.'],
  ['en', afternoon, '2:05 p.m.', '2026-07-08, 2:05 p.m.'],
] as const)('%s writes a time as its readers do: %s', (locale, at, time, moment) => {
  const formats = formatsFor(locale, 'America/Toronto')
  const plain = (text: string) => text.replace(/\s/gu, ' ')
  expect([plain(formats.time(at)), plain(formats.moment(at))]).toEqual([time, moment])
})
