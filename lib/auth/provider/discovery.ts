import { z } from 'zod'
import { env } from '@/lib/env'

const discovery = z.object({ jwks_uri: z.url(), end_session_endpoint: z.url().optional() })

/** What the provider says of itself (OpenID Connect Discovery 1.0). Throws when it does not answer within three seconds. */
export async function discover(): Promise<z.infer<typeof discovery>> {
  const answer = await fetch(`${env().OIDC_ISSUER}/.well-known/openid-configuration`, {
    headers: { 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(3_000),
  })
  return discovery.parse(await answer.json())
}
