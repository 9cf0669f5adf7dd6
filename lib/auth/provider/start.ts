import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { env } from '@/lib/env'
import { take } from '@/lib/limits/address'
import { caller } from '../caller'
import { type Intent, setIntent } from './intent'
import { hasProvider, providerId, providerOptions } from './options'

/**
 * Sends the browser to the provider. Answers for the route handlers that start the journey; the caller has made sure that
 * the person asked for it (a form of ours, or the provider's own page).
 */
export async function startProvider(intent: Intent): Promise<Response> {
  const { BASE_URL, AUTH_SECRET } = env()
  const allowed = hasProvider() && (await take('sso', (await caller()).address))
  if (!allowed) return Response.redirect(`${BASE_URL}/sign-in?problem=provider`, 303)
  await setIntent(intent)
  const csrfToken = randomBytes(32).toString('hex')
  const secure = BASE_URL.startsWith('https:')
  const hash = createHash('sha256').update(`${csrfToken}${AUTH_SECRET}`).digest('hex')
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure }
  ;(await cookies()).set(`${secure ? '__Host-' : ''}next-auth.csrf-token`, `${csrfToken}|${hash}`, options)
  const again = intent.purpose === 'confirm' ? '?prompt=login' : ''
  const request = new NextRequest(`${BASE_URL}/api/auth/signin/${providerId}${again}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, callbackUrl: `${BASE_URL}/` }),
  })
  const context = { params: Promise.resolve({ nextauth: ['signin', providerId] }) }
  return NextAuth(request, context, providerOptions())
}
