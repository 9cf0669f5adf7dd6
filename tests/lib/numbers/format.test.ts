import { expect, test } from 'vitest'
import { formatPhone } from '@/lib/numbers/format'

test.each([
  ['+14185550123', '418 555-0123', '(418) 555-0123'],
  ['+12125550123', '212 555-0123', '(212) 555-0123'],
  ['+18005550199', '800 555-0199', '(800) 555-0199'],
  ['+18765550123', '+1 876 555 0123', '+1 876 555 0123'],
  ['+33142685300', '+33 1 42 68 53 00', '+33 1 42 68 53 00'],
  ['201', '201', '201'],
  ['+999', '+999', '+999'],
])('%s is shown as %s in French and as %s in English', (number, french, english) => {
  expect(formatPhone(number, 'fr-CA')).toBe(french)
  expect(formatPhone(number, 'en-CA')).toBe(english)
})
