import { and, eq } from 'drizzle-orm'
import { companies, directory, people } from '@/db/schema'
import { read } from '@/db/store'
import type { Problem } from '@/lib/forms/problems'
import { anyLeft, take } from '@/lib/limits/address'
import { Busy } from '@/lib/limits/gate'
import { countAttempt, forgetAttempts, limitKey } from '@/lib/limits/store'
import { caller } from './caller'
import { isSecret } from './password'
import { hasSecondFactor } from './second-factor/has'
import { noteSignIn } from './sessions'

export type Known = { companyId: string; id: string }
type Answer = { person: Known; problem?: undefined } | { person?: undefined; problem: Problem }

/** The limit's key of an account, by its user name, whether it exists or not. */
export function accountKey(username: string): string {
  return limitKey('password', username.toLowerCase())
}

/** A person by user name, with what signing in depends on. */
async function findByUsername(username: string) {
  const [found] = await read()
    .select({
      ...{ companyId: people.companyId, id: people.id, passwordHash: people.passwordHash, role: people.role },
      ...{ active: directory.active, requireSso: companies.requireSso },
    })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .innerJoin(companies, eq(companies.id, people.companyId))
    .where(eq(people.username, username.toLowerCase()))
  return found
}

/**
 * Whose user name and password these are. The answer, its time and its waits are the same whether the account exists or
 * not. A company may require its provider's sign-in: then only an administrator with a second factor gets in by password.
 */
export async function checkPassword(username: string, password: string, now: number): Promise<Answer> {
  const { address } = await caller()
  const key = accountKey(username)
  const open = (await anyLeft('signInFailure', address)) && (await take('signIn', address))
  const from = open ? await countAttempt(key, now) : now + 15 * 60_000
  if (from > now) return { problem: waitProblem(from, now) }
  const found = await findByUsername(username)
  const right = await holds(found?.passwordHash, password)
  if (right === undefined) return { problem: { key: 'signInBusy' } }
  if (!right || !found?.active) {
    await take('signInFailure', address)
    if (found) await noteSignIn(found, 'password', 'refused', now)
    return { problem: { key: 'signIn' } }
  }
  await forgetAttempts(key)
  if (found.requireSso && !(found.role === 'administrator' && (await hasSecondFactor(found))))
    return { problem: { key: 'signInProvider' } }
  return { person: { companyId: found.companyId, id: found.id } }
}

async function holds(hashed: string | null | undefined, password: string): Promise<boolean | undefined> {
  try {
    return await isSecret(hashed, password)
  } catch (error) {
    if (error instanceof Busy) return undefined
    throw error
  }
}

function waitProblem(from: number, now: number): Problem {
  if (from === Number.POSITIVE_INFINITY) return { key: 'signInReset' }
  return { key: 'signInWait', params: { minutes: Math.ceil((from - now) / 60_000) } }
}
