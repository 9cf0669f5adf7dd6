'use server'

import { redirect } from 'next/navigation'
import { confirmed } from '@/lib/auth/confirmed'
import { removeIdentity } from '@/lib/auth/identities'
import { buttonAction } from '@/lib/auth/posted/action'
import { removeOtherSessions, removeSession } from '@/lib/auth/sessions'
import { viewer } from '@/lib/auth/viewer'
import { env } from '@/lib/env'
import { setNotice } from '@/lib/ui/notices'

/** The viewer: ends one of their own sessions. */
export const endOneSession = buttonAction(async function endOneSession(id: string): Promise<void> {
  const someone = await viewer()
  await removeSession(someone, id)
  await setNotice('sessionEnded')
  redirect('/sessions')
})

/** The viewer: ends every session of theirs but this one. */
export const endOtherSessions = buttonAction(async function endOtherSessions(): Promise<void> {
  const someone = await viewer()
  await removeOtherSessions(someone)
  await setNotice('sessionsEnded')
  redirect('/sessions')
})

/** The viewer, confirmed: takes the link with the provider's account away. */
export const unlinkProvider = buttonAction(async function unlinkProvider(): Promise<void> {
  const someone = await viewer()
  await confirmed(someone, '/sessions')
  const { OIDC_ISSUER } = env()
  if (OIDC_ISSUER) await removeIdentity(someone, OIDC_ISSUER)
  await setNotice('identityRemoved')
  redirect('/sessions')
})
