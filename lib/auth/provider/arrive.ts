import { Conflict } from '@/db/conflict'
import { env } from '@/lib/env'
import { confirmedFor } from '../confirmed'
import { findByIdentity, type Subject, saveIdentity } from '../identities'
import { ownPath } from '../own-path'
import { renewSession, startSession } from '../session'
import { noteSignIn } from '../sessions'
import { visitor } from '../viewer'
import { takeIntent } from './intent'
import { answerInvitation } from './invitation'
import { providerSessionOf } from './logout-token'

type Account = { providerAccountId: string; id_token?: string } | null

/**
 * Somebody came back from the provider, proven to be this subject there. Does what they went for and says where to go next;
 * a page of the portal always, with `problem` where it could not be done.
 */
export async function arrive(account: Account): Promise<string> {
  const issuer = env().OIDC_ISSUER
  if (!account || !issuer) return '/sign-in?problem=provider'
  const intent = await takeIntent()
  const subject = { issuer, subject: account.providerAccountId }
  const provided = { provider: issuer, idToken: account.id_token, providerSession: providerSessionOf(account.id_token) }
  if (intent.purpose === 'link') return link(subject, ownPath(intent.to))
  if (intent.purpose === 'confirm') return confirm(subject, ownPath(intent.to))
  const person =
    intent.purpose === 'invitation' && intent.token
      ? await answerInvitation(intent.token, subject)
      : await findByIdentity(subject)
  if (!person) return '/sign-in?problem=unlinked'
  await startSession(person, provided)
  await noteSignIn(person, 'sso', 'signed-in', Date.now())
  return ownPath(intent.to)
}

/** Only for a session whose person was confirmed in the last minutes. */
async function link(subject: Subject, back: string): Promise<string> {
  const someone = await visitor()
  if (!someone || Date.now() - someone.session.confirmedAt > confirmedFor) return '/sign-in?problem=provider'
  try {
    await saveIdentity(someone, subject, Date.now())
    return back
  } catch (error) {
    if (error instanceof Conflict) return '/sessions?problem=linked'
    throw error
  }
}

/** The provider has asked for the password anew; it must be the same person. */
async function confirm(subject: Subject, back: string): Promise<string> {
  const [someone, person] = [await visitor(), await findByIdentity(subject)]
  if (!someone || person?.id !== someone.person.id) return '/confirm?problem=other'
  await renewSession(someone, Date.now())
  return back
}
