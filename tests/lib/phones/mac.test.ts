import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMac, showMac } from '@/lib/phones/mac'

test.each([
  ['80:5E:C0:12:AB:34', '805ec012ab34'],
  ['80-5e-c0-12-ab-34', '805ec012ab34'],
  ['805e.c012.ab34', '805ec012ab34'],
  [' 805EC012AB34 ', '805ec012ab34'],
  ['８０５ＥＣ０１２ＡＢ３４', '805ec012ab34'],
  ['80:5E:C0:12:AB', undefined],
  ['80:5E:C0:12:AB:3G', undefined],
  ['000000000000', undefined],
  ['ffffffffffff', undefined],
  ['01005e000001', undefined],
  ['', undefined],
])('%j reads as %s', (typed, mac) => {
  expect(readMac(typed)).toBe(mac)
})

test('a MAC as printed is read back', () => {
  const hex = fc
    .array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 })
    .map(bytes => Buffer.from([(bytes[0] ?? 0) & 0xfe, ...bytes.slice(1)]).toString('hex'))
    .filter(mac => !/^(.)\1+$/.test(mac))
  fc.assert(
    fc.property(hex, mac => {
      expect(readMac(showMac(mac))).toBe(mac)
    }),
  )
})
