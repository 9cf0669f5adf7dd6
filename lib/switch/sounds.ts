import 'server-only'
import { and, eq } from 'drizzle-orm'
import { announcements, directory, greetings } from '@/db/schema'
import { read } from '@/db/store'

export type SwitchSound = { companyId: string; fileId: string; name: string }

/** The sound that an answer of the next step names: an announcement as it is now, or a person's own greeting. */
export async function findSwitchSound(id: string): Promise<SwitchSound | undefined> {
  const { companyId, soundId } = announcements
  const [announcement] = await read()
    .select({ companyId, fileId: soundId, name: directory.name })
    .from(announcements)
    .innerJoin(directory, and(eq(directory.companyId, companyId), eq(directory.id, announcements.id)))
    .where(eq(announcements.id, id))
  if (announcement) return announcement
  const [greeting] = await read()
    .select({ companyId: greetings.companyId, fileId: greetings.soundId, name: greetings.slot })
    .from(greetings)
    .where(eq(greetings.soundId, id))
  return greeting
}
