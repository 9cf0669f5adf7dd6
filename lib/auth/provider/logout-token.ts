import { createRemoteJWKSet, jwtVerify } from 'jose'
import { z } from 'zod'
import { env } from '@/lib/env'
import { discover } from './discovery'

const left = 'http://schemas.openid.net/event/backchannel-logout'
/** A token is for now: older ones are not believed. */
const age = '2 minutes'

const claims = z
  .object({
    jti: z.string().min(1).max(200),
    sub: z.string().optional(),
    sid: z.string().optional(),
    events: z.looseObject({ [left]: z.object({}) }),
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub || sid)

/** Who left the provider: one session of it (`sid`), or all of a person's (`sub`). */
export type Left = { jti: string; sub?: string; sid?: string }

type Keys = ReturnType<typeof createRemoteJWKSet>
let known: { issuer?: string; keys: Keys } | undefined

/** The provider's keys: looked for once, and by jose again when a token names a new one. */
async function providerKeys(issuer?: string): Promise<Keys> {
  if (known && known.issuer === issuer) return known.keys
  const { jwks_uri } = await discover()
  const keys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 3_000 })
  known = { issuer, keys }
  return keys
}

/** A logout token of the provider (OpenID Connect Back-Channel Logout 1.0, 2.6). Throws when it is not one of its own, for us and new. */
export async function readLogoutToken(token: string, now: number): Promise<Left> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = env()
  const keys = await providerKeys(OIDC_ISSUER)
  const { payload } = await jwtVerify(token, keys, {
    issuer: OIDC_ISSUER,
    audience: OIDC_CLIENT_ID,
    currentDate: new Date(now),
    maxTokenAge: age,
    clockTolerance: '30 seconds',
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
  })
  return claims.parse(payload)
}

/** The provider's own session of an ID token that next-auth has verified. */
export function providerSessionOf(idToken: string | undefined): string | undefined {
  const payload = idToken?.split('.')[1]
  if (!payload) return undefined
  const { sid } = z.object({ sid: z.string().optional() }).parse(JSON.parse(`${Buffer.from(payload, 'base64url')}`))
  return sid
}
