import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { directory, members, voicemail } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { ServiceOwner } from '@/lib/auth/owner-of'
import { serviceHas } from '@/lib/features/of-services'

/** The mailboxes, by name, of the services that a person answers for or supervises. */
export async function listSharedMailboxes(company: Company, personId: string): Promise<ServiceOwner[]> {
  const rows = await read()
    .selectDistinct({ id: directory.id, kind: directory.kind, name: directory.name, sort: directory.sort })
    .from(members)
    .innerJoin(directory, and(eq(directory.companyId, members.companyId), eq(directory.id, members.ownerId)))
    .innerJoin(voicemail, and(eq(voicemail.companyId, members.companyId), eq(voicemail.personId, members.ownerId)))
    .where(
      and(
        eq(members.companyId, company.id),
        eq(members.personId, personId),
        inArray(members.role, ['agents', 'supervisors']),
        eq(voicemail.active, true),
      ),
    )
    .orderBy(asc(directory.sort))
  return rows.flatMap(({ id, kind, name }) =>
    serviceHas(kind, 'voicemail') ? [{ kind: kind as ServiceOwner['kind'], id, name }] : [],
  )
}
