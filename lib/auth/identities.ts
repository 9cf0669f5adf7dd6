import { and, eq } from 'drizzle-orm'
import { companies, directory, identities, people } from '@/db/schema'
import { change, read, type Writer } from '@/db/store'
import type { Viewer } from './viewer'

export type Identity = typeof identities.$inferSelect
/** Who somebody is to the provider: nothing else ever decides, least of all an e-mail address. */
export type Subject = { issuer: string; subject: string }

/** The active person that this identity is linked with. */
export async function findByIdentity({ issuer, subject }: Subject) {
  const [found] = await read()
    .select({ companyId: people.companyId, id: people.id })
    .from(identities)
    .innerJoin(people, and(eq(people.companyId, identities.companyId), eq(people.id, identities.personId)))
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .innerJoin(companies, eq(companies.id, people.companyId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject), eq(directory.active, true)))
  return found
}

/** The viewer's own identities. */
export function listIdentities({ company, person }: Viewer): Promise<Identity[]> {
  return read()
    .select()
    .from(identities)
    .where(and(eq(identities.companyId, company.id), eq(identities.personId, person.id)))
    .orderBy(identities.linkedAt)
}

type Who = { companyId: string; id: string }

/** Links an identity, in the place of an earlier one of that issuer. Throws `Conflict` when it is somebody else's. */
export async function writeIdentity(write: Writer, person: Who, { issuer, subject }: Subject, now: number) {
  const own = { companyId: person.companyId, personId: person.id, issuer, subject, linkedAt: now }
  const { companyId, personId, issuer: from } = identities
  await write
    .insert(identities)
    .values(own)
    .onConflictDoUpdate({ target: [companyId, personId, from], set: { subject, linkedAt: now } })
}

/** Links the viewer with an identity just proven. Throws `Conflict` when it is somebody else's. */
export async function saveIdentity(viewer: Viewer, subject: Subject, now: number): Promise<void> {
  const { company, person, by } = viewer
  await change(by, 'identity.add', async (write, note) => {
    await writeIdentity(write, { companyId: company.id, id: person.id }, subject, now)
    await note({ kind: 'person', id: person.id, name: person.name, before: null, after: { issuer: subject.issuer } })
  })
}

/** Takes the viewer's identity of an issuer away. */
export async function removeIdentity(viewer: Viewer, issuer: string): Promise<void> {
  const { company, person, by } = viewer
  await change(by, 'identity.remove', async (write, note) => {
    const own = and(eq(identities.companyId, company.id), eq(identities.personId, person.id))
    const [removed] = await write
      .delete(identities)
      .where(and(own, eq(identities.issuer, issuer)))
      .returning()
    if (removed) await note({ kind: 'person', id: person.id, name: person.name, before: { issuer }, after: null })
  })
}
