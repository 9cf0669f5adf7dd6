import type { NextAuthOptions } from 'next-auth'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { arrive } from './arrive'

export const providerId = 'mongoco'

/** Whether this portal has a provider to sign in with. */
export function hasProvider(): boolean {
  return !!env().OIDC_ISSUER
}

/**
 * next-auth does the OpenID Connect leg and nothing else: code, PKCE, state and nonce, issuer and signature checked. Who
 * came back is ours to decide (`arrive`), and the session is ours too, so next-auth never makes one.
 */
export function providerOptions(): NextAuthOptions {
  const { AUTH_SECRET, BASE_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env()
  process.env.NEXTAUTH_URL = BASE_URL
  return {
    secret: AUTH_SECRET,
    useSecureCookies: BASE_URL.startsWith('https:'),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt' },
    logger: {
      error: (code, metadata) =>
        log.warn({ code, cause: metadata instanceof Error ? metadata.message : undefined }, 'provider'),
      warn: () => undefined,
      debug: () => undefined,
    },
    providers: [
      {
        ...{ id: providerId, name: 'MonGoCo', type: 'oauth', idToken: true, checks: ['pkce', 'state', 'nonce'] },
        ...{ wellKnown: `${OIDC_ISSUER}/.well-known/openid-configuration` },
        ...{ clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET },
        authorization: { params: { scope: 'openid profile email' } },
        profile: (claims: { sub: string }) => ({ id: claims.sub }),
      },
    ],
    callbacks: { signIn: ({ account }) => arrive(account) },
  }
}
