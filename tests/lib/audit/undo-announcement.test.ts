import { desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit } from '@/db/schema'
import { read } from '@/db/store'
import { canUndo, undo } from '@/lib/audit/undo/undo'
import type { Viewer } from '@/lib/auth/viewer'
import { findAnnouncement } from '@/lib/services/announcements/queries'
import { addAnnouncement, saveAnnouncement } from '@/lib/services/announcements/store'
import { makePeople } from '../../support/people'
import { freshStore } from '../../support/store'

let alice: Viewer
beforeEach(async () => {
  freshStore()
  const { tremblay, alice: person } = await makePeople()
  const by = { companyId: tremblay.id, personId: person.id, name: person.name }
  alice = { company: tremblay, by, person, administers: true } as unknown as Viewer
})

const words = { name: 'Bienvenue', transcript: null, use: 'announcement' } as const

function sound(bytes = 16_044) {
  const made = { id: newId(), companyId: alice.company.id, use: 'announcement' as const }
  return { ...made, bytes, rate: 8_000, durationMs: 1_000, createdAt: 0 }
}

async function last() {
  const own = eq(audit.companyId, alice.company.id)
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error('No change')
  return entry
}

async function found(id: string) {
  const announcement = await findAnnouncement(alice.company, id)
  if (!announcement) throw new Error('gone')
  return announcement
}

test('an announcement gets its earlier name back, and an added one that nothing plays goes', async () => {
  const id = await addAnnouncement(alice.by, alice.company, words, sound())
  const added = await last()
  const before = await found(id)
  await saveAnnouncement(alice.by, alice.company, before, before.version, { ...words, name: 'Accueil' })
  expect(await undo(alice, await last())).toBeUndefined()
  expect((await found(id)).name).toBe('Bienvenue')
  expect(await undo(alice, added)).toBeUndefined()
  expect(await findAnnouncement(alice.company, id)).toBeUndefined()
})

test('a replaced sound is gone: that change cannot be undone', async () => {
  const id = await addAnnouncement(alice.by, alice.company, words, sound())
  const before = await found(id)
  await saveAnnouncement(alice.by, alice.company, before, before.version, words, sound(32_044))
  expect(await canUndo(alice.company, await last())).toEqual({ state: 'never', reason: 'sound' })
  expect(await undo(alice, await last())).toEqual({ key: 'undoChanged' })
})
