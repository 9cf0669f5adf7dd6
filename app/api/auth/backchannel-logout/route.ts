import { notFound } from 'next/navigation'
import { readLogoutToken } from '@/lib/auth/provider/logout-token'
import { hasProvider } from '@/lib/auth/provider/options'
import { removeProviderSessions } from '@/lib/auth/sessions'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

const answer = (status: number, body?: object) =>
  new Response(body && JSON.stringify(body), { status, headers: { 'cache-control': 'no-store' } })

/** The provider tells that somebody left it, by a token that it signs: their sessions from there end here too. */
export async function POST(request: Request): Promise<Response> {
  const issuer = env().OIDC_ISSUER
  if (!hasProvider() || !issuer) notFound()
  const token = new URLSearchParams(await request.text()).get('logout_token')
  const now = Date.now()
  try {
    await removeProviderSessions(issuer, await readLogoutToken(token ?? '', now), now)
    return answer(200)
  } catch (error) {
    log.warn({ cause: String(error) }, 'a logout token was refused')
    return answer(400, { error: 'invalid_request' })
  }
}
