import type { NextRequest } from 'next/server'
import { intentOf } from '@/lib/auth/provider/intent'
import { startProvider } from '@/lib/auth/provider/start'
import { env } from '@/lib/env'

/** Anybody: a form of ours sends the browser to the provider. */
export async function POST(request: NextRequest): Promise<Response> {
  return startProvider(intentOf(await request.formData()))
}

/** Anybody: the provider's own account page leads straight in; from anywhere else a person is asked first (login CSRF). */
export async function GET(request: NextRequest): Promise<Response> {
  const { OIDC_ISSUER, OIDC_ACCOUNT_URL, BASE_URL } = env()
  const from = URL.parse(request.headers.get('referer') ?? '')?.origin
  const known = [OIDC_ISSUER, OIDC_ACCOUNT_URL].flatMap(address => (address ? [new URL(address).origin] : []))
  if (from && known.includes(from)) return startProvider({ purpose: 'sign-in', to: '/' })
  return Response.redirect(`${BASE_URL}/sign-in/sso`, 303)
}
