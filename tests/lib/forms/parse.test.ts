import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseTree } from '@/lib/forms/parse'

const schema = z.strictObject({
  name: z.string().min(1, { message: 'required' }),
  id: z.string().max(64),
  kind: z.enum(['person', 'group']),
})

test.each([
  ['a rule of ours keeps its key', { name: '', id: 'a', kind: 'person' }, { name: 'required' }],
  ['a forged id that is far too long', { name: 'Alice', id: 'a'.repeat(65), kind: 'person' }, { id: 'tooLong' }],
  ['a choice that no page offers', { name: 'Alice', id: 'a', kind: 'robot' }, { kind: 'chooseOne' }],
  ['a field that was left out', { name: 'Alice', kind: 'group' }, { id: 'chooseOne' }],
])('%s', (_what, typed, keys) => {
  const { problems = {} } = parseTree(schema, typed)
  expect(Object.fromEntries(Object.entries(problems).map(([field, { key }]) => [field, key]))).toEqual(keys)
})
