import 'server-only'
import { and, eq, lt } from 'drizzle-orm'
import { authorizationCodes, retiredCodes } from '@/db/schema'
import type { Writer } from '@/db/store'
import { codeHash } from './hash'

const restDays = 90

/** Keeps the hash of a code; the one it had before may be given again after 90 days. */
export async function keepCode(write: Writer, companyId: string, id: string, code: string | null): Promise<void> {
  if (code === null) return
  await retireCode(write, companyId, id)
  const row = { hash: codeHash(companyId, code), digits: code.length }
  await write
    .insert(authorizationCodes)
    .values({ companyId, id, ...row })
    .onConflictDoUpdate({ target: [authorizationCodes.companyId, authorizationCodes.id], set: row })
}

/** Notes that a code is not to be given again for 90 days, and forgets those whose days are over. */
export async function retireCode(write: Writer, companyId: string, id: string): Promise<void> {
  const now = Date.now()
  await write.delete(retiredCodes).where(lt(retiredCodes.until, now))
  const [code] = await write
    .select()
    .from(authorizationCodes)
    .where(and(eq(authorizationCodes.companyId, companyId), eq(authorizationCodes.id, id)))
  if (!code) return
  const until = now + restDays * 86_400_000
  await write.insert(retiredCodes).values({ companyId, hash: code.hash, until }).onConflictDoNothing()
}
