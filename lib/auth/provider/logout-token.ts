import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
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

/** A logout token of the provider (OpenID Connect Back-Channel Logout 1.0, 2.6). Throws when it is not one of its own, for us and new. */
export async function readLogoutToken(token: string, now: number): Promise<Left> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = env()
  const { jwks_uri } = await discover()
  const answer = await fetch(jwks_uri, {
    headers: { 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(3_000),
  })
  const keys = createLocalJWKSet((await answer.json()) as JSONWebKeySet)
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
