import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { discover } from './discovery'

/**
 * Where to go to leave the provider too, after a session that came from it was ended here; undefined when the provider has
 * no such address or does not answer.
 */
export async function providerExit(session: {
  provider: string | null
  idToken: string | null
}): Promise<string | undefined> {
  const { OIDC_ISSUER, BASE_URL } = env()
  if (!session.idToken || session.provider !== OIDC_ISSUER) return undefined
  try {
    const { end_session_endpoint: exit } = await discover()
    if (!exit) return undefined
    const back = { id_token_hint: session.idToken, post_logout_redirect_uri: `${BASE_URL}/sign-in` }
    return `${exit}?${new URLSearchParams(back)}`
  } catch (error) {
    log.warn({ err: error }, 'the provider does not say how to leave it')
    return undefined
  }
}
