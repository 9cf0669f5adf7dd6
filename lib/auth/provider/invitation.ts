import { and, eq } from 'drizzle-orm'
import { Conflict } from '@/db/conflict'
import { directory, people } from '@/db/schema'
import { change } from '@/db/store'
import { type Subject, writeIdentity } from '../identities'
import { findToken, takeToken } from '../tokens'

type Who = { companyId: string; id: string }

/**
 * The person whom an invitation or activation link was made for now signs in by this identity; the link is used up in the
 * same change. Undefined when the link is dead or the identity is somebody else's.
 */
export async function answerInvitation(token: string, subject: Subject): Promise<Who | undefined> {
  const purpose = (await findToken(token, 'invitation')) ? 'invitation' : 'activation'
  const link = await findToken(token, purpose)
  if (!link) return undefined
  const { companyId, personId: id } = link
  const by = { companyId, personId: id, name: link.email }
  try {
    return await change(by, 'identity.add', async (write, note) => {
      const used = await takeToken(write, token, purpose)
      const [entry] = await write
        .select({ name: directory.name })
        .from(directory)
        .where(and(eq(directory.companyId, companyId), eq(directory.id, id), eq(directory.active, true)))
      const own = and(eq(people.companyId, companyId), eq(people.id, id), eq(people.email, link.email))
      const [person] = await write.select({ activatedAt: people.activatedAt }).from(people).where(own)
      if (!used || !entry || !person) return undefined
      await writeIdentity(write, { companyId, id }, subject, Date.now())
      if (!person.activatedAt) await write.update(people).set({ activatedAt: Date.now() }).where(own)
      await note({ kind: 'person', id, name: entry.name, before: null, after: { issuer: subject.issuer } })
      return { companyId, id }
    })
  } catch (error) {
    if (error instanceof Conflict) return undefined
    throw error
  }
}
