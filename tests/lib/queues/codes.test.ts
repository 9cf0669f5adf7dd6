import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf, optionalCodes } from '@/lib/queues/codes'

const problem = (typed: string) => optionalCodes().safeParse(typed).error?.issues[0]?.message

test('codes are read a line at a time, in capitals', () => {
  expect(optionalCodes().parse(' diner  Pause du  dîner \r\n\r\nFORM Formation')).toBe(
    'DINER Pause du dîner\nFORM Formation',
  )
  expect(codesOf('DINER Pause du dîner\nFORM Formation')).toEqual([
    { code: 'DINER', description: 'Pause du dîner' },
    { code: 'FORM', description: 'Formation' },
  ])
  expect(optionalCodes().parse(' \n ')).toBeNull()
  expect(codesOf(null)).toEqual([])
})

test.each([
  ['DINER', 'codeLine'],
  ['ONZE-LETTRES Trop long', 'codeLine'],
  [`FORM ${'x'.repeat(41)}`, 'codeLine'],
  ['FORM Formation\nform Réunion', 'codesTwice'],
  [Array.from({ length: 101 }, (_, at) => `C${at} Raison`).join('\n'), 'codesTooMany'],
])('%j is refused', (typed, key) => {
  expect(problem(typed)).toBe(key)
})

test('what was read reads the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), typed => {
      const read = optionalCodes().safeParse(typed)
      if (read.success) expect(optionalCodes().parse(read.data)).toBe(read.data)
    }),
  )
})
