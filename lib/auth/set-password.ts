import { and, eq, ne } from 'drizzle-orm'
import { people, sessions, tokens } from '@/db/schema'
import type { Writer } from '@/db/store'

/**
 * A new password, already hashed: the person's sessions end (all, or all but `keepSession`), and so do unused links that
 * would set another. Inside a change; the caller notes it.
 */
export async function setPassword(
  write: Writer,
  person: { companyId: string; id: string },
  passwordHash: string,
  now: number,
  keepSession?: string,
): Promise<void> {
  const own = and(eq(people.companyId, person.companyId), eq(people.id, person.id))
  await write.update(people).set({ passwordHash, passwordChangedAt: now, mustChangePassword: false }).where(own)
  const theirs = and(eq(sessions.companyId, person.companyId), eq(sessions.personId, person.id))
  await write.delete(sessions).where(keepSession ? and(theirs, ne(sessions.id, keepSession)) : theirs)
  await write
    .delete(tokens)
    .where(and(eq(tokens.companyId, person.companyId), eq(tokens.personId, person.id), eq(tokens.purpose, 'reset')))
}
