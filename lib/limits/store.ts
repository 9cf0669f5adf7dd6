import { createHash } from 'node:crypto'
import { and, eq, gt, lt } from 'drizzle-orm'
import { newId } from '@/db/id'
import { limits, uses } from '@/db/schema'
import { keep, read, type Writer } from '@/db/store'
import { env } from '@/lib/env'
import type { Problem } from '@/lib/forms/problems'
import { mayUseAt, type ShareName, shareProblem, shares } from './rates'
import { mayTryAt, oneMore } from './waits'

const day = 24 * 60 * 60_000
const month = 30 * day

/** The key of something counted: a hash, so that the store keeps no list of the names that were tried. */
export function limitKey(kind: string, name: string): string {
  return createHash('sha256').update(`${kind}\0${name}`).digest('base64url')
}

/**
 * Counts an attempt before it is made, so that attempts at the same time cannot pass together: 0 when it may be made, else
 * the instant from which the next may. A good one forgets the series (`forgetAttempts`).
 */
export function countAttempt(key: string, now: number): Promise<number> {
  return keep(async write => {
    const [found] = await write.select().from(limits).where(eq(limits.key, key))
    const series = found ?? { count: 0, lastAt: 0 }
    const from = mayTryAt(series)
    if (from > now) return from
    const next = oneMore(series, now)
    await write
      .insert(limits)
      .values({ key, ...next })
      .onConflictDoUpdate({ target: limits.key, set: next })
    await write.delete(limits).where(lt(limits.lastAt, now - month))
    return 0
  })
}

export async function forgetAttempts(key: string): Promise<void> {
  await keep(write => write.delete(limits).where(eq(limits.key, key)))
}

/**
 * Counts one use of a share by somebody (a person's or a company's id), in a transaction of its own: undefined when it is theirs
 * to use, else what to say. Nothing counts a refusal, so whoever waits may go on.
 */
export function takeShare(name: ShareName, who: string, now: number): Promise<Problem | undefined> {
  return keep(write => countUse(write, name, who, now))
}

/** The same inside a change: what is taken back with it is not counted. */
export async function countUse(write: Writer, name: ShareName, who: string, now: number): Promise<Problem | undefined> {
  const { per, most } = shares[name]
  const key = limitKey(name, who)
  const rows = await write
    .select({ at: uses.at })
    .from(uses)
    .where(and(eq(uses.key, key), gt(uses.at, now - per)))
  const from = mayUseAt(
    rows.map(({ at }) => at),
    { per, most: name === 'write' ? env().WRITES_PER_MINUTE : most },
    now,
  )
  if (from) return shareProblem(name, from, now)
  await write.insert(uses).values({ key, id: newId(), at: now })
  await write.delete(uses).where(lt(uses.at, now - day))
  return undefined
}

/** Whether the store can be read and written: writes a row, reads it, takes it away. */
export async function probe(now: number): Promise<boolean> {
  const key = 'probe'
  await keep(write => write.insert(limits).values({ key, count: 0, lastAt: now }).onConflictDoNothing())
  const [found] = await read().select().from(limits).where(eq(limits.key, key))
  await forgetAttempts(key)
  return found !== undefined
}
