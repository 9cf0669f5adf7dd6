import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { announcements, directory, links, sounds } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import { audioSize } from '@/lib/audio/files'
import type { Company } from '@/lib/auth/company'

/** What plays an announcement. */
export type Use = { id: string; kind: string; name: string }
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

/** What plays each of these announcements, by announcement. */
export async function usesOf(reader: Reader, companyId: string, ids: string[]): Promise<Map<string, Use[]>> {
  const rows = await reader
    .selectDistinct({ target: links.targetId, id: directory.id, kind: directory.kind, name: directory.name })
    .from(links)
    .innerJoin(directory, and(eq(directory.companyId, links.companyId), eq(directory.id, links.ownerId)))
    .where(and(eq(links.companyId, companyId), inArray(links.targetId, ids)))
    .orderBy(directory.kind, directory.name)
  const uses = new Map<string, Use[]>(ids.map(id => [id, []]))
  for (const { target, ...use } of rows) if (target) uses.get(target)?.push(use)
  return uses
}

export function listUses(company: Company, ids: string[]): Promise<Map<string, Use[]>> {
  return usesOf(read(), company.id, ids)
}

/** Which of these announcements have lost their file. */
export async function missingFiles(company: Company, all: Announcement[]): Promise<Set<string>> {
  const sizes = await Promise.all(all.map(({ soundId }) => audioSize(company.id, soundId)))
  return new Set(all.filter((_, at) => sizes[at] === null).map(({ id }) => id))
}
