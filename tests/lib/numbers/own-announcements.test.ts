import { beforeEach, expect, test } from 'vitest'
import { operator } from '@/lib/auth/operator'
import type { Viewer } from '@/lib/auth/viewer'
import { findNumber, findNumberValues } from '@/lib/numbers/queries'
import { type NumberValues, saveNumber } from '@/lib/numbers/store'
import { findAnnouncement } from '@/lib/services/announcements/queries'
import { removeAnnouncements } from '@/lib/services/announcements/store'
import { listUses } from '@/lib/services/queries'
import { tremblay } from '../../app/what-if/tremblay'
import { freshStore } from '../../support/store'
import { addSoundOf } from '../switch/soutien'

let made: Awaited<ReturnType<typeof tremblay>>
let musique: string
beforeEach(async () => {
  freshStore()
  made = await tremblay()
  musique = await addSoundOf(made, 'Musique')
})

const by = () => operator(made.tremblay, 'Essai')
const valuesNow = () => findNumberValues(made.tremblay, made.main)

/** Alice saves the announcements of the main number. */
async function save(own: Partial<NumberValues>) {
  const [found, values] = [await findNumber(made.tremblay, made.main), await valuesNow()]
  if (!found || !values) throw new Error('The number is gone')
  const viewer = { by: by(), company: made.tremblay } as Viewer
  return saveNumber(viewer, found, found.version, { ...values, ...own })
}

async function removed(replacements: Map<string, string>) {
  const announcement = await findAnnouncement(made.tremblay, musique)
  return announcement && removeAnnouncements(by(), made.tremblay, [announcement], replacements)
}

test('they are kept in order for each moment, and saved anew', async () => {
  await save({ entranceSounds: [musique], whisperSounds: [musique] })
  expect(await valuesNow()).toMatchObject({
    ...{ entranceSounds: [musique], comfortSounds: [] },
    ...{ musicSounds: [], whisperSounds: [musique] },
  })
  await save({ entranceSounds: [], musicSounds: [musique] })
  expect(await valuesNow()).toMatchObject({
    ...{ entranceSounds: [], musicSounds: [musique], whisperSounds: [musique] },
  })
})

test('an announcement says that the number uses it, and is not deleted without a replacement', async () => {
  await save({ entranceSounds: [musique], musicSounds: [musique] })
  const uses = (await listUses(made.tremblay, [musique])).get(musique)
  expect(uses?.filter(({ kind }) => kind === 'numbers')).toEqual([{ id: made.main, kind: 'numbers', name: made.main }])
  expect((await removed(new Map()))?.map(({ id }) => id)).toEqual([musique])
})

test('the number plays what replaces a deleted announcement', async () => {
  const other = await addSoundOf(made, 'Autre')
  await save({ comfortSounds: [musique] })
  await removed(new Map([[musique, other]]))
  expect(await valuesNow()).toMatchObject({ comfortSounds: [other] })
})

test('an announcement of another company cannot be one of them', async () => {
  await expect(save({ entranceSounds: [made.carol.id] })).rejects.toThrow()
})
