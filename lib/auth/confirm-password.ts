import { and, eq } from 'drizzle-orm'
import { people } from '@/db/schema'
import { read } from '@/db/store'
import type { Problem } from '@/lib/forms/problems'
import { countAttempt, forgetAttempts, limitKey } from '@/lib/limits/store'
import { isSecret } from './password'
import { renewSession } from './session'
import type { Viewer } from './viewer'

async function hashOf({ company, person }: Viewer): Promise<string | null | undefined> {
  const own = and(eq(people.companyId, company.id), eq(people.id, person.id))
  const [found] = await read().select({ passwordHash: people.passwordHash }).from(people).where(own)
  return found?.passwordHash
}

/** Whether the viewer has a password at all: who came by the provider may have none. */
export async function hasPassword(viewer: Viewer): Promise<boolean> {
  return !!(await hashOf(viewer))
}

/** Confirms the viewer's session by their password, with the waits of signing in. Undefined when it is done. */
export async function confirmPassword(viewer: Viewer, password: string, now: number): Promise<Problem | undefined> {
  const key = limitKey('confirm', viewer.person.id)
  const from = await countAttempt(key, now)
  if (from > now) return { key: 'confirmWait', params: { minutes: Math.min(15, Math.ceil((from - now) / 60_000)) } }
  if (!(await isSecret(await hashOf(viewer), password))) return { key: 'passwordNow' }
  await forgetAttempts(key)
  await renewSession(viewer, now)
  return undefined
}
