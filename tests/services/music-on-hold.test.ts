import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { departments } from '@/db/schema'
import { keep } from '@/db/store'
import { type MusicOnHold, musicOnHold } from '@/lib/services/music-on-hold'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makePeople } from '../support/people'
import { freshStore } from '../support/store'

let people: Awaited<ReturnType<typeof makePeople>>
const sales = newId()
beforeAll(async () => {
  freshStore()
  people = await makePeople()
  await keep(write => write.insert(departments).values({ companyId: people.tremblay.id, id: sales, name: 'Ventes' }))
})

function music(values: Partial<MusicOnHold>): MusicOnHold {
  return { ...musicOnHold.blank, name: 'Musique', ...values }
}

test.each([
  ['the system’s music needs no file', { source: 'system' as const }, {}],
  ['the company’s own needs one', { source: 'custom' as const }, { music: { key: 'required' } }],
  ['and has one', { source: 'custom' as const, music: 'x' }, {}],
  ['internal calls as the others', { internalSource: 'custom' as const }, {}],
  [
    'internal calls with their own source need a file',
    { otherInternal: true, internalSource: 'custom' as const },
    { internalMusic: { key: 'required' } },
  ],
])('%s', (_, values, problems) => {
  expect(musicOnHold.check?.(music(values))).toEqual(problems)
})

test('a music that never plays is pointed out', () => {
  const never = music({ duringHold: false, duringPark: false, duringCampOn: false })
  expect(musicOnHold.warnings?.(never, {} as never)).toEqual([{ key: 'neverPlays' }])
  expect(musicOnHold.warnings?.(music({ duringHold: false }), {} as never)).toEqual([])
})

describe('the company has one music, and so has each department', () => {
  test('a second one in the same place is refused, elsewhere it is not', async () => {
    const { tremblay, other, alice } = people
    const by = { companyId: tremblay.id, personId: alice.id, name: alice.name }
    const clash = (values: Partial<MusicOnHold>, id?: string) => musicOnHold.clash?.(tremblay.id, music(values), id)
    expect(await clash({})).toEqual({})
    const id = await saveService(by, tremblay, musicOnHold as Service, music({ name: 'Accueil' }))
    expect(await clash({})).toEqual({ departmentId: { key: 'musicScopeTaken', params: { name: 'Accueil' } } })
    expect(await clash({}, id)).toEqual({})
    expect(await clash({ departmentId: sales })).toEqual({})
    expect(await musicOnHold.clash?.(other.id, music({}))).toEqual({})
    await saveService(by, tremblay, musicOnHold as Service, music({ name: 'Ventes', departmentId: sales }))
    expect(await clash({ departmentId: sales })).toMatchObject({ departmentId: { key: 'musicScopeTaken' } })
  })
})
