import { and, eq } from 'drizzle-orm'
import { people, sessions, tokens } from '@/db/schema'
import type { Writer } from '@/db/store'

/**
 * Shuts out whoever acts as a person: every session ends, the password opens nothing any more, and links that would set one are
 * void. The person gets in again by a new password (lib/auth/reset.ts). Inside a change; the caller notes it.
 */
export async function lockOut(write: Writer, { companyId, id }: { companyId: string; id: string }): Promise<void> {
  await write
    .update(people)
    .set({ passwordHash: null })
    .where(and(eq(people.companyId, companyId), eq(people.id, id)))
  await write.delete(sessions).where(and(eq(sessions.companyId, companyId), eq(sessions.personId, id)))
  await write
    .delete(tokens)
    .where(and(eq(tokens.companyId, companyId), eq(tokens.personId, id), eq(tokens.purpose, 'reset')))
}
