import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { announcements, directory, sounds } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import { audioSize } from '@/lib/audio/files'
import type { Company } from '@/lib/auth/company'

export type Announcement = {
  id: string
  name: string
  version: number
  updatedAt: number
  transcript: string | null
  soundId: string
  use: 'announcement' | 'hold-music'
  bytes: number
  rate: number
  durationMs: number
}

function select(reader: Reader) {
  return reader
    .select({
      id: directory.id,
      name: directory.name,
      version: directory.version,
      updatedAt: announcements.updatedAt,
      transcript: announcements.transcript,
      soundId: announcements.soundId,
      use: sounds.use,
      bytes: sounds.bytes,
      rate: sounds.rate,
      durationMs: sounds.durationMs,
    })
    .from(directory)
    .innerJoin(announcements, and(eq(announcements.companyId, directory.companyId), eq(announcements.id, directory.id)))
    .innerJoin(sounds, and(eq(sounds.companyId, announcements.companyId), eq(sounds.id, announcements.soundId)))
}

/** The company's announcements by name. */
export async function listAnnouncements(company: Company): Promise<Announcement[]> {
  const rows = await select(read()).where(eq(directory.companyId, company.id)).orderBy(asc(directory.sort))
  return rows as Announcement[]
}

/** One announcement of the company, or nothing. */
export async function findAnnouncement(company: Company, id: string): Promise<Announcement | undefined> {
  const [row] = await select(read()).where(and(eq(directory.companyId, company.id), eq(directory.id, id)))
  return row as Announcement | undefined
}

/** Which of these announcements have lost their file. */
export async function missingFiles(company: Company, all: Announcement[]): Promise<Set<string>> {
  const sizes = await Promise.all(all.map(({ soundId }) => audioSize(company.id, soundId)))
  return new Set(all.filter((_, at) => sizes[at] === null).map(({ id }) => id))
}
