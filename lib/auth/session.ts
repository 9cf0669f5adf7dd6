import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { newId } from '@/db/id'
import { sessions } from '@/db/schema'
import { keep, read } from '@/db/store'
import { env } from '@/lib/env'
import { caller } from './caller'

const minute = 60_000
/** Idle and absolute limits of a session (security.md section 5). */
export const idleLimit = 30 * minute
export const absoluteLimit = 12 * 60 * minute

const secure = () => env().BASE_URL.startsWith('https:')
const cookieName = () => (secure() ? '__Host-sid' : 'sid')
const cookieOptions = () => ({ httpOnly: true, secure: secure(), sameSite: 'lax' as const, path: '/' })

/** SHA-256 of a token, hexadecimal: what the store keeps of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export type SessionRow = typeof sessions.$inferSelect
export type Provided = { provider?: string; idToken?: string; providerSession?: string }

/** Signs a person in on this browser: a new session, always a new token. In actions and route handlers only. */
export async function startSession(person: { companyId: string; id: string }, provided: Provided = {}): Promise<void> {
  const token = newToken()
  const now = Date.now()
  const { address, browser } = await caller()
  await keep(write =>
    write.insert(sessions).values({
      companyId: person.companyId,
      id: newId(),
      personId: person.id,
      tokenHash: tokenHash(token),
      createdAt: now,
      seenAt: now,
      confirmedAt: now,
      endsAt: now + absoluteLimit,
      address,
      browser,
      ...provided,
    }),
  )
  await endSession()
  ;(await cookies()).set(cookieName(), token, cookieOptions())
}

/** The person has proven again who they are: the session is confirmed, and gets a new token. In actions and route handlers only. */
export async function renewSession(
  viewer: { company: { id: string }; session: { id: string } },
  now: number,
): Promise<void> {
  const token = newToken()
  const own = and(eq(sessions.companyId, viewer.company.id), eq(sessions.id, viewer.session.id))
  const renewed = { tokenHash: tokenHash(token), confirmedAt: now, seenAt: now }
  await keep(write => write.update(sessions).set(renewed).where(own))
  ;(await cookies()).set(cookieName(), token, cookieOptions())
}

/** The living session of this request's cookie. Notes, at most once a minute, that it was seen. */
export async function findSession(): Promise<SessionRow | undefined> {
  const token = (await cookies()).get(cookieName())?.value
  if (!token) return undefined
  const now = Date.now()
  const [session] = await read()
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.tokenHash, tokenHash(token)), gt(sessions.endsAt, now), gt(sessions.seenAt, now - idleLimit)),
    )
  if (session && now - session.seenAt > minute)
    await keep(write => write.update(sessions).set({ seenAt: now }).where(eq(sessions.tokenHash, session.tokenHash)))
  return session
}

/** Ends this browser's session and returns it, if there was one. In actions and route handlers only. */
export async function endSession(): Promise<SessionRow | undefined> {
  const jar = await cookies()
  const token = jar.get(cookieName())?.value
  if (!token) return undefined
  jar.set(cookieName(), '', { ...cookieOptions(), maxAge: 0 })
  const [ended] = await keep(write =>
    write
      .delete(sessions)
      .where(eq(sessions.tokenHash, tokenHash(token)))
      .returning(),
  )
  return ended
}
