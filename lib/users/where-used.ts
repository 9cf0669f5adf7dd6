import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { directory, links, members } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

export type Use = { id: string; kind: string; name: string; slot: string }

/** What sends calls to a person, or points at them: these keep the person from being deleted. */
export function listPointing(company: Company, personId: string, from: Reader = read()): Promise<Use[]> {
  return from
    .select({ id: directory.id, kind: directory.kind, name: directory.name, slot: links.slot })
    .from(links)
    .innerJoin(directory, and(eq(directory.companyId, links.companyId), eq(directory.id, links.ownerId)))
    .where(and(eq(links.companyId, company.id), eq(links.targetId, personId), ne(links.ownerId, personId)))
    .orderBy(directory.kind, directory.sort)
}

/** The groups a person is in; deleting takes them out. */
export function listGroups(company: Company, personId: string, from: Reader = read()): Promise<Use[]> {
  return from
    .select({ id: directory.id, kind: directory.kind, name: directory.name, slot: members.role })
    .from(members)
    .innerJoin(directory, and(eq(directory.companyId, members.companyId), eq(directory.id, members.ownerId)))
    .where(and(eq(members.companyId, company.id), eq(members.personId, personId)))
    .orderBy(directory.kind, directory.sort)
}
