import { and, eq, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import { newId } from '@/db/id'
import { outbox } from '@/db/schema'
import { keep, read, type Writer } from '@/db/store'
import { htmlOf, textOf } from './frame'
import type { Letter } from './letter'

export type Waiting = typeof outbox.$inferSelect

/**
 * Posts a letter in the transaction of what causes it: it goes out if, and only if, the change is kept. Returns its id in
 * the outbox. The address must have passed the form's `email()`.
 */
export async function post(write: Writer, letter: Letter, now = Date.now()): Promise<string> {
  const id = newId()
  const { companyId, personId, purpose, to, subject, attachment } = letter
  const body = { text: textOf(letter), html: htmlOf(letter) }
  const file = { attachmentName: attachment?.name, attachmentPath: attachment?.path }
  await write
    .insert(outbox)
    .values({ companyId, id, personId, purpose, to, subject, ...body, ...file, createdAt: now, nextTryAt: now })
  return id
}

const own = (letter: { companyId: string; id: string }) =>
  and(eq(outbox.companyId, letter.companyId), eq(outbox.id, letter.id))

/** Takes up to `most` letters that are due, for a minute: nobody else takes them meanwhile. */
export function takeDue(now: number, most: number): Promise<Waiting[]> {
  return keep(async write => {
    const free = or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now))
    const due = await write
      .select()
      .from(outbox)
      .where(and(isNull(outbox.sentAt), isNull(outbox.failedAt), lte(outbox.nextTryAt, now), free))
      .orderBy(outbox.nextTryAt)
      .limit(most)
    const ids = due.map(letter => letter.id)
    if (ids.length)
      await write
        .update(outbox)
        .set({ leasedUntil: now + 60_000 })
        .where(inArray(outbox.id, ids))
    return due
  })
}

/** Whether a letter is due, without taking it. */
export async function anyDue(now: number): Promise<boolean> {
  const due = and(isNull(outbox.sentAt), isNull(outbox.failedAt), lte(outbox.nextTryAt, now))
  return (await read().select({ id: outbox.id }).from(outbox).where(due).limit(1)).length > 0
}

export async function saveSent(letter: Waiting, now: number, result: string): Promise<void> {
  const sent = { sentAt: now, leasedUntil: null, tries: letter.tries + 1, result }
  await keep(write => write.update(outbox).set(sent).where(own(letter)))
}

/** Puts a letter back for `nextTryAt`, or gives it up when that is null. */
export async function saveRefused(letter: Waiting, now: number, result: string, nextTryAt: number | null) {
  const again = nextTryAt === null ? { failedAt: now } : { nextTryAt }
  const refused = { ...again, leasedUntil: null, tries: letter.tries + 1, result }
  await keep(write => write.update(outbox).set(refused).where(own(letter)))
}

/** When the oldest letter that still waits was posted: what readiness looks at. */
export async function oldestWaiting(): Promise<number | undefined> {
  const [oldest] = await read()
    .select({ createdAt: outbox.createdAt })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNull(outbox.failedAt)))
    .orderBy(outbox.createdAt)
    .limit(1)
  return oldest?.createdAt
}
