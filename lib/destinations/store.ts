import 'server-only'
import { and, eq } from 'drizzle-orm'
import { links } from '@/db/schema'
import { type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Destination } from './destination'

type Row = typeof links.$inferSelect

/** The destination a stored link holds. */
export function linkDestination({ kind, targetId, value }: Pick<Row, 'kind' | 'targetId' | 'value'>): Destination {
  if (kind === 'number') return { kind, number: value ?? '' }
  if (kind === 'sip') return { kind, uri: value ?? '' }
  return { kind, id: targetId ?? '' }
}

/** Where an entry's slots point, by slot. */
export async function findLinks(
  company: Company,
  ownerId: string,
  from: Reader = read(),
): Promise<Map<string, Destination>> {
  const rows = await from
    .select()
    .from(links)
    .where(and(eq(links.companyId, company.id), eq(links.ownerId, ownerId)))
  return new Map(rows.map(row => [row.slot, linkDestination(row)]))
}

/** Points a slot of an entry at a destination, or at nothing. Inside a `change`. */
export async function saveLink(
  write: Writer,
  companyId: string,
  ownerId: string,
  slot: string,
  to: Destination | null,
): Promise<void> {
  await write.delete(links).where(and(eq(links.companyId, companyId), eq(links.ownerId, ownerId), eq(links.slot, slot)))
  if (!to) return
  const targetId = to.kind === 'entry' || to.kind === 'voicemail' ? to.id : null
  const value = to.kind === 'number' ? to.number : to.kind === 'sip' ? to.uri : null
  await write.insert(links).values({ companyId, ownerId, slot, kind: to.kind, targetId, value })
}
