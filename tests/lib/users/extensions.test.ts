import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isServiceCode } from '@/lib/numbers/toll'
import { freeExtension } from '@/lib/users/extensions'

describe('the extension proposed to a new person', () => {
  test.each([
    ['nobody yet', [], [], '201'],
    ['after the last', ['201', '202'], [], '203'],
    ['the first gap', ['201', '203'], [], '202'],
    ['not a service’s', ['201'], ['202', '203'], '204'],
    ['not 211, which is a service code', ['210'], [], '212'],
    ['in the hundred where people are', ['500'], [], '501'],
  ])('%s', (_, people, services, proposed) => {
    expect(freeExtension(people, new Set([...people, ...services]), 3)).toBe(proposed)
  })

  test('is always free, of the right length and no service code', () => {
    const some = fc.uniqueArray(fc.integer({ min: 100, max: 899 }).map(String), { maxLength: 200 })
    fc.assert(
      fc.property(some, taken => {
        const proposed = freeExtension(taken, new Set(taken), 3)
        return proposed === '' || (proposed.length === 3 && !taken.includes(proposed) && !isServiceCode(proposed))
      }),
    )
  })
})
