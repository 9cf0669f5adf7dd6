import { beforeAll, expect, test } from 'vitest'
import { refusalOf } from '@/lib/auth/posted/refusal'
import type { Viewer } from '@/lib/auth/viewer'
import { freshStore } from '../../../support/store'

const alice = { person: { id: 'alice' } } as Viewer

beforeAll(() => {
  freshStore()
  process.env.LEAST_FREE_MB = '1000000'
})

test('on a disk with less room than asked for nothing is saved, and the form says so', async () => {
  expect(await refusalOf(alice, new FormData(), Date.now())).toEqual({
    status: 503,
    field: '',
    problem: { key: 'diskFull' },
  })
})
