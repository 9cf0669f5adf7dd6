import { createHash } from 'node:crypto'
import { eq, lt } from 'drizzle-orm'
import { limits } from '@/db/schema'
import { keep, read } from '@/db/store'
import { mayTryAt, oneMore } from './waits'

const month = 30 * 24 * 60 * 60_000

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

/** Whether the store can be read and written: writes a row, reads it, takes it away. */
export async function probe(now: number): Promise<boolean> {
  const key = 'probe'
  await keep(write => write.insert(limits).values({ key, count: 0, lastAt: now }).onConflictDoNothing())
  const [found] = await read().select().from(limits).where(eq(limits.key, key))
  await forgetAttempts(key)
  return found !== undefined
}
