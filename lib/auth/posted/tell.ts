import { and, eq, or } from 'drizzle-orm'
import { audit, companies, directory, people } from '@/db/schema'
import type { Writer } from '@/db/store'
import { post } from '@/lib/mail/store'
import { issueToken } from '../tokens'
import type { Reason } from './ceremony'
import { targetLetter } from './letter'
import type { Changer, Target } from './targets'

/** The person and the administrators of the company who can sign in, each once. */
function recipients(write: Writer, { company, person }: Changer) {
  return write
    .select({
      ...{ companyId: people.companyId, id: people.id, firstName: people.firstName, email: people.email },
      ...{ locale: people.locale, zone: people.zone, ours: companies.locale, local: companies.zone },
    })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .innerJoin(companies, eq(companies.id, people.companyId))
    .where(
      and(
        ...[eq(people.companyId, company.id), eq(directory.active, true)],
        or(eq(people.role, 'administrator'), eq(people.id, person.id)),
      ),
    )
}

/** Mails the person and the administrators that destinations outside were changed, each with a link that takes it back. */
export async function tellOfTargets(
  write: Writer,
  someone: Changer,
  entryId: string,
  { fresh, reasons, now }: { fresh: readonly Target[]; reasons: Reason[]; now: number },
): Promise<void> {
  const { company, person } = someone
  const [entry] = await write
    .select({ name: audit.subjectName })
    .from(audit)
    .where(and(eq(audit.companyId, company.id), eq(audit.id, entryId)))
  const changed = { authorId: person.id, author: person.name, name: entry?.name ?? company.name, reasons, at: now }
  const targets = [...new Set(fresh.map(({ value }) => value))]
  for (const { ours, local, locale, zone, ...to } of await recipients(write, someone)) {
    const token = await issueToken(write, to, 'revert', entryId)
    const recipient = { ...to, locale: locale ?? ours, zone: zone ?? local }
    await post(write, targetLetter(recipient, { ...changed, targets }, token), now)
  }
}
