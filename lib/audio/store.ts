import 'server-only'
import { statfs } from 'node:fs/promises'
import { and, count, eq, lt, ne, notInArray, sql, sum } from 'drizzle-orm'
import { dataFolder } from '@/db/folder'
import { newId } from '@/db/id'
import { announcements, greetings, outbox, sounds, voiceMessages } from '@/db/schema'
import { keep, type Reader, read, type Writer } from '@/db/store'
import { BadAudio } from './bad-audio'
import type { Canonical } from './convert'
import { removeAudio, sweepAudio, writeAudio } from './files'
import { type AudioUse, quota } from './limits'

type Owned = { id: string }
export type NewSound = typeof sounds.$inferInsert

/** Below this many free bytes nothing is written any more (security.md section 7). */
const leastFree = 500_000_000
const hour = 3_600_000

/**
 * Writes a sound's file, then lets `save` write the rows that use it (with `addSound`, in one transaction); when that fails
 * the file goes away again. Throws `BadAudio` when there is no room.
 */
export async function withSound<T>(
  company: Owned,
  use: AudioUse,
  { wav, rate, durationMs }: Canonical,
  save: (sound: NewSound) => Promise<T>,
): Promise<T> {
  const disk = await statfs(dataFolder())
  if (disk.bavail * disk.bsize < leastFree) throw new BadAudio('audioNoSpace')
  const id = newId()
  await writeAudio(company.id, id, wav)
  try {
    return await save({ companyId: company.id, id, use, bytes: wav.length, rate, durationMs, createdAt: Date.now() })
  } catch (error) {
    await removeAudio(company.id, id)
    throw error
  }
}

/**
 * The row of a written sound. Messages are bounded by their mailbox, everything else by the company's quota, of which a
 * sound that this one replaces takes nothing any more.
 */
export async function addSound(write: Writer, sound: NewSound, replaced = ''): Promise<void> {
  if (sound.use !== 'message') {
    const used = await usedBy(write, sound.companyId, replaced)
    const full = used.bytes + sound.bytes > quota.bytes || used.files >= quota.files
    if (full) throw new BadAudio('audioQuota', { megabytes: quota.bytes / 1_000_000, files: quota.files })
  }
  await write.insert(sounds).values(sound)
}

/** How much of its quota a company uses. */
export function usedSpace(company: Owned): Promise<{ bytes: number; files: number }> {
  return usedBy(read(), company.id)
}

async function usedBy(reader: Reader, companyId: string, without = ''): Promise<{ bytes: number; files: number }> {
  const [row] = await reader
    .select({ bytes: sum(sounds.bytes).mapWith(Number), files: count() })
    .from(sounds)
    .where(and(eq(sounds.companyId, companyId), ne(sounds.use, 'message'), ne(sounds.id, without)))
  return { bytes: row?.bytes ?? 0, files: row?.files ?? 0 }
}

/** Says what a stored sound is for from now on. */
export async function markUse(write: Writer, companyId: string, id: string, use: AudioUse): Promise<void> {
  await write
    .update(sounds)
    .set({ use })
    .where(and(eq(sounds.companyId, companyId), eq(sounds.id, id)))
}

/** Removes a sound's row, inside the change that stops using it; `removeAudio` removes its file afterwards. */
export async function dropSound(write: Writer, companyId: string, id: string): Promise<void> {
  await write.delete(sounds).where(and(eq(sounds.companyId, companyId), eq(sounds.id, id)))
}

/** Removes the rows and files, older than an hour, that no announcement, greeting, message or waiting mail uses. */
export async function sweep(company: Owned, now: number): Promise<void> {
  const own = company.id
  await keep(async write => {
    const used = [announcements, greetings, voiceMessages].map(table =>
      write.select({ id: table.soundId }).from(table).where(eq(table.companyId, own)),
    )
    const mailed = write
      .select({ id: sql<string>`substr(${outbox.attachmentPath}, -40, 36)` })
      .from(outbox)
      .where(and(eq(outbox.companyId, own), sql`${outbox.attachmentPath} is not null and ${outbox.sentAt} is null`))
    await write
      .delete(sounds)
      .where(
        and(
          eq(sounds.companyId, own),
          lt(sounds.createdAt, now - hour),
          ...[...used, mailed].map(ids => notInArray(sounds.id, ids)),
        ),
      )
  })
  const rows = await read().select({ id: sounds.id }).from(sounds).where(eq(sounds.companyId, own))
  await sweepAudio(own, new Set(rows.map(row => row.id)), now)
}
