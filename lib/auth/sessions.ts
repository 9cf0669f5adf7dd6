import { and, asc, desc, eq, gt, inArray, lt, ne } from 'drizzle-orm'
import { newId } from '@/db/id'
import { sessions, signIns, uses } from '@/db/schema'
import { keep, read } from '@/db/store'
import { limitKey } from '@/lib/limits/store'
import { caller } from './caller'
import { findByIdentity } from './identities'
import type { Left } from './provider/logout-token'
import { idleLimit, type SessionRow } from './session'
import type { Viewer } from './viewer'

type Who = { companyId: string; id: string }
export type SignIn = typeof signIns.$inferSelect
export type Way = 'password' | 'sso' | 'passkey'

const day = 24 * 60 * 60_000
/** The most sessions a person has at once; signing in once more ends the one not seen for longest. */
const most = 10

const theirs = (who: Who) => and(eq(sessions.companyId, who.companyId), eq(sessions.personId, who.id))
const who = ({ company, person }: Viewer): Who => ({ companyId: company.id, id: person.id })

/** The viewer's living sessions, the one last seen first. */
export function listSessions(viewer: Viewer, now: number): Promise<SessionRow[]> {
  return read()
    .select()
    .from(sessions)
    .where(and(theirs(who(viewer)), gt(sessions.endsAt, now), gt(sessions.seenAt, now - idleLimit)))
    .orderBy(desc(sessions.seenAt))
}

/** Ends one of the viewer's sessions, on whatever browser it is. */
export async function removeSession(viewer: Viewer, id: string): Promise<void> {
  await keep(write => write.delete(sessions).where(and(theirs(who(viewer)), eq(sessions.id, id))))
}

/** Ends every session of the viewer but the present one. */
export async function removeOtherSessions(viewer: Viewer): Promise<void> {
  await keep(write => write.delete(sessions).where(and(theirs(who(viewer)), ne(sessions.id, viewer.session.id))))
}

/** Ends all sessions of a person: suspended, given another role, or removed. */
export async function removeSessionsOf(person: Who): Promise<void> {
  await keep(write => write.delete(sessions).where(theirs(person)))
}

/**
 * Ends the sessions that came from a provider's session (`sid`), or all that a person of it (`sub`) has from there. The same token
 * (`jti`) ends nothing twice: a copy of it must not end what was begun since.
 */
export async function removeProviderSessions(issuer: string, { jti, sid, sub }: Left, now: number): Promise<void> {
  const person = sub === undefined ? undefined : await findByIdentity({ issuer, subject: sub })
  const whose = sid === undefined ? person && theirs(person) : eq(sessions.providerSession, sid)
  await keep(async write => {
    const key = limitKey('logout-token', `${issuer} ${jti}`)
    const [known] = await write.select().from(uses).where(eq(uses.key, key))
    if (known || !whose) return
    await write.insert(uses).values({ key, id: newId(), at: now })
    await write.delete(sessions).where(and(eq(sessions.provider, issuer), whose))
  })
}

/** Notes a sign-in or its refusal for the person to see; forgets what is older than 90 days and sessions long over. */
export async function noteSignIn(person: Who, way: Way, result: 'signed-in' | 'refused', now: number): Promise<void> {
  const { address, browser } = await caller()
  await keep(async write => {
    await write.insert(signIns).values({
      ...{ companyId: person.companyId, id: newId(), personId: person.id, at: now, way, result, address, browser },
    })
    const own = and(eq(signIns.companyId, person.companyId), eq(signIns.personId, person.id))
    await write.delete(signIns).where(and(own, lt(signIns.at, now - 90 * day)))
    await write.delete(sessions).where(lt(sessions.endsAt, now))
    const open = await write
      .select({ id: sessions.id })
      .from(sessions)
      .where(theirs(person))
      .orderBy(asc(sessions.seenAt))
    const over = open.slice(0, Math.max(0, open.length - most)).map(session => session.id)
    if (over.length) await write.delete(sessions).where(and(theirs(person), inArray(sessions.id, over)))
  })
}

/** The viewer's last sign-ins and refusals, newest first. */
export function listSignIns(viewer: Viewer, most = 20): Promise<SignIn[]> {
  const { companyId, id } = who(viewer)
  return read()
    .select()
    .from(signIns)
    .where(and(eq(signIns.companyId, companyId), eq(signIns.personId, id)))
    .orderBy(desc(signIns.at))
    .limit(most)
}
