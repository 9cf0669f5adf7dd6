import 'server-only'
import { and, eq, or } from 'drizzle-orm'
import { directory, people, serviceProfiles, voicemail } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { serviceHas } from '@/lib/features/of-services'
import type { Locale } from '@/lib/i18n/tags'

/** Whose a mailbox is, with the language and the time zone of its letters (null: the company's). */
export type MailboxOwner = { kind: string; id: string; name: string; locale: Locale | null; zone: string | null }

/**
 * Whose mailbox an extension of the company, or the id that a switch was told, is: a person's, a service's that is on, or nobody's.
 * For the switch, which knows no session.
 */
export async function findMailboxOwner(company: Company, to: string): Promise<MailboxOwner | undefined> {
  const [row] = await read()
    .select({ entry: directory, person: people, profile: serviceProfiles, active: voicemail.active })
    .from(directory)
    .leftJoin(people, and(eq(people.companyId, directory.companyId), eq(people.id, directory.id)))
    .leftJoin(
      serviceProfiles,
      and(eq(serviceProfiles.companyId, directory.companyId), eq(serviceProfiles.id, directory.id)),
    )
    .leftJoin(voicemail, and(eq(voicemail.companyId, directory.companyId), eq(voicemail.personId, directory.id)))
    .where(and(eq(directory.companyId, company.id), or(eq(directory.extension, to), eq(directory.id, to))))
  if (!row) return undefined
  const { id, kind, name } = row.entry
  const { locale = null, zone = null } = row.person ?? row.profile ?? {}
  const has = row.person ?? (serviceHas(kind, 'voicemail') && row.active)
  return has ? { kind, id, name, locale, zone } : undefined
}
