import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { announcements, directory, links, numberAnnouncements } from '@/db/schema'
import { afterChange, type By, change } from '@/db/store'
import { removeAudio } from '@/lib/audio/files'
import { addSound, dropSound, markUse, type NewSound } from '@/lib/audio/store'
import type { Company } from '@/lib/auth/company'
import { sortKey } from '@/lib/directory/sort-key'
import { listUses } from '../queries'
import type { Announcement } from './queries'

const kind = 'announcements'
type Words = Pick<Announcement, 'name' | 'transcript' | 'use'>

function image({ name, use, transcript }: Words, { durationMs, bytes }: Pick<NewSound, 'durationMs' | 'bytes'>) {
  return { name, use, transcript, durationMs, bytes }
}

/** Adds an announcement with its written sound. Throws `Conflict` when the name is taken, `BadAudio` over the quota. */
export function addAnnouncement(by: By, company: Company, words: Words, sound: NewSound): Promise<string> {
  return change(by, `${kind}.add`, async (write, note) => {
    const id = newId()
    const companyId = company.id
    const now = Date.now()
    await addSound(write, sound)
    const sort = sortKey(words.name)
    await write.insert(directory).values({ companyId, id, kind, name: words.name, sort, createdAt: now })
    const { transcript } = words
    await write.insert(announcements).values({ companyId, id, soundId: sound.id, transcript, updatedAt: now })
    await note({ kind, id, name: words.name, before: null, after: image(words, sound) })
    return id
  })
}

/**
 * Saves the words of an announcement and, with a new sound, replaces its file: everything that plays it plays the new
 * one. False when somebody saved since `version`. Throws as `addAnnouncement`.
 */
export async function saveAnnouncement(
  by: By,
  company: Company,
  before: Announcement,
  version: number,
  words: Words,
  sound?: NewSound,
): Promise<boolean> {
  const { id } = before
  const saved = await change(by, `${kind}.save`, async (write, note) => {
    const companyId = company.id
    const { name, transcript, use } = words
    const rows = await write
      .update(directory)
      .set({ name, sort: sortKey(name), version: sql`${directory.version} + 1` })
      .where(and(eq(directory.companyId, companyId), eq(directory.id, id), eq(directory.version, version)))
      .returning({ id: directory.id })
    if (rows.length === 0) return false
    if (sound) await addSound(write, sound, before.soundId)
    await write
      .update(announcements)
      .set({ transcript, updatedAt: Date.now(), ...(sound && { soundId: sound.id }) })
      .where(and(eq(announcements.companyId, companyId), eq(announcements.id, id)))
    if (sound) await dropSound(write, companyId, before.soundId)
    else await markUse(write, companyId, before.soundId, use)
    await note({ kind, id, name, before: image(before, before), after: image(words, sound ?? before) })
    return true
  })
  if (saved && sound) await afterChange(() => removeAudio(company.id, before.soundId))
  return saved
}

/**
 * Removes announcements with their files; what played one plays its replacement from now on. Gives the ones that are in
 * use and have no replacement, and then removes none.
 */
export async function removeAnnouncements(
  by: By,
  company: Company,
  chosen: Announcement[],
  replacements: Map<string, string>,
): Promise<Announcement[]> {
  const companyId = company.id
  const blocked = await change(by, `${kind}.remove`, async (write, note) => {
    const ids = chosen.map(({ id }) => id)
    const uses = await listUses(company, ids, write)
    const inUse = chosen.filter(({ id }) => uses.get(id)?.length && !replacements.has(id))
    if (inUse.length) return inUse
    for (const announcement of chosen) {
      const { id, name, soundId } = announcement
      const replacement = replacements.get(id)
      if (replacement)
        await write
          .update(links)
          .set({ targetId: replacement })
          .where(and(eq(links.companyId, companyId), eq(links.targetId, id)))
      if (replacement)
        await write
          .update(numberAnnouncements)
          .set({ announcementId: replacement })
          .where(and(eq(numberAnnouncements.companyId, companyId), eq(numberAnnouncements.announcementId, id)))
      await write.delete(directory).where(and(eq(directory.companyId, companyId), eq(directory.id, id)))
      await dropSound(write, companyId, soundId)
      const before = { ...image(announcement, announcement), ...(replacement && { replacedBy: replacement }) }
      await note({ kind, id, name, before, after: null })
    }
    return []
  })
  if (blocked.length === 0)
    await afterChange(() => Promise.all(chosen.map(({ soundId }) => removeAudio(companyId, soundId))))
  return blocked
}
