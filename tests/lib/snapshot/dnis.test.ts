import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { callCenters, numberAnnouncements, numbers } from '@/db/schema'
import { keep, read } from '@/db/store'
import { blank } from '@/lib/services/call-centers/schema'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { loadSnapshot } from '@/lib/snapshot/load'
import { makeCompany, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'

let who: Who
let help: string
beforeAll(async () => {
  freshStore()
  who = await makeCompany()
  const service: Service = services['call-centers'] as never
  const values = { ...blank, name: 'Soutien', type: 'premium', numbers: [who.number] }
  help = (await saveService(who.by, who.tremblay, service, values)) ?? ''
})

async function dnisOf(ownerId: string, dnisName: string | null, dnisPriority: number) {
  await keep(write =>
    write.update(numbers).set({ ownerId, dnisName, dnisPriority }).where(eq(numbers.number, who.number)),
  )
  return (await loadSnapshot(read(), who.tremblay.id)).numbers.get(who.number)?.dnis
}

test('a number of a call centre has its name and its priority', async () => {
  expect(await dnisOf(help, 'Soutien Ontario', 0)).toEqual({ name: 'Soutien Ontario', priority: 0 })
  expect(await dnisOf(help, null, 2)).toEqual({ priority: 2 })
  expect(await dnisOf(help, 'Soutien', 3)).toEqual({ name: 'Soutien', priority: 3 })
})

test('a number with neither, or of a person, has none', async () => {
  expect(await dnisOf(help, null, 3)).toBeUndefined()
  expect(await dnisOf(who.benoit.id, 'Soutien', 0)).toBeUndefined()
})

test('a number has its own announcements, in order, by the moment at which they are played', async () => {
  const own = { companyId: who.tremblay.id, number: who.number, announcementId: who.announcement }
  await keep(async write => {
    await write.insert(numberAnnouncements).values({ ...own, moment: 'entrance', position: 0 })
    await write.insert(numberAnnouncements).values({ ...own, moment: 'whisper', position: 0 })
  })
  const sounds = { entrance: [who.announcement], whisper: [who.announcement] }
  expect(await dnisOf(help, null, 3)).toEqual({ priority: 3, sounds })
})

test.each(['standard', 'basic'] as const)('nothing of a number counts at a call centre of type %s', async type => {
  const set = (type: 'standard' | 'basic' | 'premium') =>
    keep(write => write.update(callCenters).set({ type, promote3Seconds: 60 }).where(eq(callCenters.id, help)))
  const promotions = async () => {
    const center = (await loadSnapshot(read(), who.tremblay.id)).entries.get(help)
    return center?.kind === 'call-centers' ? center.promotions : undefined
  }
  await set('premium')
  expect(await promotions()).toEqual({ 3: 60 })
  await set(type)
  expect(await dnisOf(help, 'Soutien', 0)).toBeUndefined()
  expect(await promotions()).toEqual({})
})
