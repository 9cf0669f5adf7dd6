import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moneyCell, phoneCell, textCell, textOf } from '@/lib/calls/csv/cell'
import { normaliseNumber } from '@/lib/calls/number'

describe('a number as a switch writes it', () => {
  test.each([
    ['4185550101', '+14185550101'],
    ['14185550101', '+14185550101'],
    ['914185550101', '+14185550101'],
    ['+14185550101', '+14185550101'],
    ['sip:+14185550101@example.com;user=phone', '+14185550101'],
    ['(418) 555-0101', '+14185550101'],
    ['01133199001122', '+33199001122'],
    ['0033199001122', '+33199001122'],
    ['901133199001122', '+33199001122'],
    ['101', '101'],
    ['911', '911'],
    ['*72', '*72'],
    ['0185550101', '0185550101'],
    ['alice', 'alice'],
    ['anonymous', ''],
    ['Privé', ''],
    ['', ''],
    ['\u00004185550101', '+14185550101'],
  ])('%s is %s', (written, number) => expect(normaliseNumber(written)).toBe(number))

  test('never throws, and is short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(normaliseNumber(text).length).toBeLessThanOrEqual(40)
      }),
      { numRuns: 10_000 },
    )
  })

  test.each(['+14185550101', '+33199001122', '101', '911', '*72'])('%s survives a file', number => {
    expect(normaliseNumber(textOf(phoneCell(number)))).toBe(number)
  })
})

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['＝1+1', "'＝1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['|calc', "'|calc"],
    ['%0A', "'%0A"],
    ['a;b', '"a;b"'],
    ['say "oui"', '"say ""oui"""'],
    ['two\r\nlines', 'two  lines'],
    ['Côté', 'Côté'],
  ])('%j is written %s', (value, cell) => expect(textCell(value)).toBe(cell))

  test('never begins with what a spreadsheet computes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(textCell(text)).not.toMatch(/^"?[\s\uFEFF\u200B]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/)
      }),
      { numRuns: 10_000 },
    )
  })

  test.each([
    [0, '0,0000'],
    [1, '0,0001'],
    [12_345, '1,2345'],
    [100_000_000, '10000,0000'],
  ])('%i is %s dollars', (amount, cell) => expect(moneyCell(amount, ',')).toBe(cell))
})
