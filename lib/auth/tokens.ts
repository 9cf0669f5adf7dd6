import { and, eq, gt, isNull } from 'drizzle-orm'
import { newId } from '@/db/id'
import { tokens } from '@/db/schema'
import { read, type Writer } from '@/db/store'
import { newToken, tokenHash } from './session'

export type Purpose = (typeof tokens.$inferSelect)['purpose']
export type Token = typeof tokens.$inferSelect
const hour = 3_600_000
/** How long a link of each purpose lives (security.md section 5). */
export const lifetimes: Record<Purpose, number> = {
  activation: 72 * hour,
  phone: 72 * hour,
  invitation: 72 * hour,
  reset: hour / 2,
  revert: 72 * hour,
}

type Person = { companyId: string; id: string; email: string }

/**
 * Makes a single-use link's token, for the transaction that queues its mail. Older ones of that purpose become void, unless the link
 * is about something of its own (`subjectId`).
 */
export async function issueToken(write: Writer, person: Person, purpose: Purpose, subjectId?: string): Promise<string> {
  const token = newToken()
  const now = Date.now()
  const { companyId, id: personId, email } = person
  await write
    .update(tokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(tokens.companyId, companyId),
        eq(tokens.personId, personId),
        eq(tokens.purpose, purpose),
        isNull(tokens.usedAt),
        subjectId ? eq(tokens.subjectId, subjectId) : undefined,
      ),
    )
  const expiresAt = now + lifetimes[purpose]
  await write.insert(tokens).values({
    companyId,
    id: newId(),
    personId,
    purpose,
    tokenHash: tokenHash(token),
    email,
    subjectId,
    createdAt: now,
    expiresAt,
  })
  return token
}

const living = (token: string, purpose: Purpose) =>
  and(
    eq(tokens.tokenHash, tokenHash(token)),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, Date.now()),
  )

/** The living token of a link, without using it: a mail scanner that opens the link changes nothing. */
export async function findToken(token: string, purpose: Purpose): Promise<Token | undefined> {
  const [row] = await read().select().from(tokens).where(living(token, purpose))
  return row
}

/** Uses a link's token, once; nothing when it is used, replaced or too old. */
export async function takeToken(write: Writer, token: string, purpose: Purpose): Promise<Token | undefined> {
  const [row] = await write.update(tokens).set({ usedAt: Date.now() }).where(living(token, purpose)).returning()
  return row
}

/** Uses up every link about one thing, whoever got it. */
export async function endTokensAbout(write: Writer, companyId: string, subjectId: string): Promise<void> {
  const about = and(eq(tokens.companyId, companyId), eq(tokens.subjectId, subjectId), isNull(tokens.usedAt))
  await write.update(tokens).set({ usedAt: Date.now() }).where(about)
}
