import { beforeEach, expect, test } from 'vitest'
import { operator } from '@/lib/auth/operator'
import { blockNumber, isBlocked } from '@/lib/features/criteria/block'
import { findLine } from '@/lib/features/line'
import { makePeople } from '../../support/people'
import { freshStore } from '../../support/store'

let who: Awaited<ReturnType<typeof makePeople>>
beforeEach(async () => {
  freshStore()
  who = await makePeople()
})

test('callers blocked from the call log are refused, twelve a criterion', async () => {
  const by = operator(who.tremblay, 'test')
  for (let at = 0; at < 14; at++)
    await blockNumber(by, who.tremblay, who.alice, `+1514555${String(1000 + at)}`, 'Numéros bloqués')
  const line = await findLine(who.tremblay, who.alice.id)
  expect(line.rows['selective-rejection'].active).toBe(true)
  expect(line.criteria.map(({ name, numbers }) => [name, numbers.length])).toEqual([
    ['Numéros bloqués', 12],
    ['Numéros bloqués 2', 2],
  ])
  expect(isBlocked(line, '+15145551013')).toBe(true)
  expect(isBlocked(line, '+15145551014')).toBe(false)
})
