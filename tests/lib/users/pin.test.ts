import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pinProblem } from '@/lib/users/pin'

const own = ['204', '+14185550104', '0104']

describe('a voicemail PIN of Élodie, extension 204', () => {
  test.each([
    ['849273', undefined],
    ['50718296', undefined],
    ['84927', 'pinLength'],
    ['849273615', 'pinLength'],
    ['84927a', 'pinLength'],
    ['٨٤٩٢٧٣', 'pinLength'],
    ['', 'pinLength'],
    ['811195', 'pinRepeated'],
    ['494949', 'pinRepeated'],
    ['729729', 'pinRepeated'],
    ['845671', 'pinRun'],
    ['987602', 'pinRun'],
    ['198573', 'pinYear'],
    ['752016', 'pinYear'],
    ['820495', 'pinOwn'],
    ['840273', 'pinOwn'],
    ['850104', 'pinOwn'],
  ])('%s: %s', (pin, problem) => {
    expect(pinProblem(pin, own)?.key).toBe(problem)
  })

  test('is never a run or one digit over and over, however long', () => {
    const bad = fc.oneof(
      fc
        .record({ digit: fc.nat(9), length: fc.integer({ min: 6, max: 8 }) })
        .map(({ digit, length }) => String(digit).repeat(length)),
      fc
        .record({ start: fc.nat(3), length: fc.integer({ min: 6, max: 7 }) })
        .map(({ start, length }) => Array.from({ length }, (_, at) => start + at).join('')),
    )
    fc.assert(fc.property(bad, pin => pinProblem(pin, []) !== undefined))
  })
})
