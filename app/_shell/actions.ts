'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { saveOwnLocale } from '@/lib/auth/locale'
import { ownPath } from '@/lib/auth/own-path'
import { providerExit } from '@/lib/auth/provider/leave'
import { endSession } from '@/lib/auth/session'
import { visitor } from '@/lib/auth/viewer'

/** Anybody: the language of this browser, and of the person when one is signed in; back to the same page and query. */
export async function saveLocale(form: FormData): Promise<void> {
  const someone = await visitor()
  const locale = form.get('locale') === 'en' ? 'en' : 'fr'
  ;(await cookies()).set('locale', locale, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 31_536_000 })
  if (someone) await saveOwnLocale(someone, locale)
  redirect(ownPath(form.get('to')))
}

/** Anybody: ends this browser's session, and goes to end the provider's where the session came from it. */
export async function signOut(): Promise<void> {
  await visitor()
  const ended = await endSession()
  redirect((ended && (await providerExit(ended))) ?? '/sign-in?out=1')
}
