import { expect, test } from 'vitest'
import { passwordProblem } from '@/lib/auth/password-policy'

const near = ['Benoît', 'Côté', 'benoit.cote@erabliere-tremblay.example', 'Érablière Tremblay', '2002']

test.each([
  ['quatorze caract', true, undefined],
  ['trop court', false, 'passwordShort'],
  ['abc', true, 'passwordShort'],
  ['motdepassemotdepasse', false, 'passwordWeak'],
  ['123456789012345678', false, 'passwordWeak'],
  ['aaaaaaaaaaaaaaaaaaaa', false, 'passwordWeak'],
  ['benoitcotetremblay', false, 'passwordWeak'],
  ['erabliere-tremblay', false, 'passwordWeak'],
  ['framboise tracteur boussole', false, undefined],
  ['冬の夜に静かな雪が降り積もる山', false, undefined],
  ['x'.repeat(129), false, 'tooLong'],
])('%s', async (password, secondFactor, key) => {
  expect((await passwordProblem(password, near, secondFactor))?.key).toBe(key)
})

test('sixty-four characters of any kind are accepted whole', async () => {
  const password = 'Le vieux tracteur rouge dort sous la neige depuis mardi dernier!'
  expect(password).toHaveLength(64)
  expect(await passwordProblem(password, near, false)).toBeUndefined()
})
