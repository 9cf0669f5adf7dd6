import 'server-only'
import { and, eq, gt, lt } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { newId } from '@/db/id'
import { secondSteps } from '@/db/schema'
import { keep, read } from '@/db/store'
import { env } from '@/lib/env'
import { newToken, tokenHash } from '../session'

type Who = { companyId: string; id: string }
export type Step = { companyId: string; id: string; personId: string; challenge: string | null }

const lives = 10 * 60_000
/** Wrong codes after which the password is asked again. */
const mostTries = 5
const name = 'step'

/** Somebody between two steps on this browser, for ten minutes: after a right password, or while a passkey is added. */
export async function beginStep(person: Who, challenge: string | null, now: number): Promise<void> {
  const token = newToken()
  await keep(async write => {
    await write.delete(secondSteps).where(lt(secondSteps.expiresAt, now))
    await write.insert(secondSteps).values({
      companyId: person.companyId,
      id: newId(),
      personId: person.id,
      tokenHash: tokenHash(token),
      challenge,
      expiresAt: now + lives,
    })
  })
  const secure = env().BASE_URL.startsWith('https:')
  ;(await cookies()).set(name, token, { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: lives / 1000 })
}

/** The step this browser is at, if it is at one. */
export async function findStep(now: number): Promise<Step | undefined> {
  const token = (await cookies()).get(name)?.value
  if (!token) return undefined
  const [row] = await read()
    .select()
    .from(secondSteps)
    .where(and(eq(secondSteps.tokenHash, tokenHash(token)), gt(secondSteps.expiresAt, now)))
  return row && row.tries < mostTries ? row : undefined
}

/** Counts a try before it is made; false when there were too many. */
export async function countTry(step: Step): Promise<boolean> {
  const one = and(eq(secondSteps.companyId, step.companyId), eq(secondSteps.id, step.id))
  return keep(async write => {
    const [row] = await write
      .select()
      .from(secondSteps)
      .where(and(one, lt(secondSteps.tries, mostTries)))
    if (!row) return false
    await write
      .update(secondSteps)
      .set({ tries: row.tries + 1 })
      .where(one)
    return true
  })
}

/** Keeps what the browser must sign. */
export async function saveChallenge(step: Step, challenge: string): Promise<void> {
  const one = and(eq(secondSteps.companyId, step.companyId), eq(secondSteps.id, step.id))
  await keep(write => write.update(secondSteps).set({ challenge }).where(one))
}

/** The step is done: it cannot be taken twice. */
export async function endStep(step: Step): Promise<void> {
  ;(await cookies()).delete(name)
  await keep(write =>
    write.delete(secondSteps).where(and(eq(secondSteps.companyId, step.companyId), eq(secondSteps.id, step.id))),
  )
}
