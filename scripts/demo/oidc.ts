import { randomBytes } from 'node:crypto'
import type Provider from 'oidc-provider'
import type { Context } from 'oidc-provider'
import type { Account } from './account-page'
import { signOutForm } from './account-views'
import { page } from './page'

type Options = { portal: string; secret: string; key: object; find: (subject: string) => Account | undefined }

/**
 * The settings of the OpenID provider: authorization code with PKCE only, one first-party client (the portal), which
 * needs no consent page, and log-out started by the portal or by the account page, which tells the portal.
 */
export function providerSettings({ portal, secret, key, find }: Options) {
  return {
    clients: [
      {
        client_id: 'portail-voix',
        client_secret: secret,
        redirect_uris: [`${portal}/api/auth/callback/mongoco`],
        post_logout_redirect_uris: [`${portal}/sign-in`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        backchannel_logout_uri: `${portal}/api/auth/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    // The portal of a demo is on this machine, where the provider's own dispatcher calls nobody.
    fetch: (url: string, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown }) => fetch(url, options),
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: Context, form: string) => {
          context.body = signOutForm(form)
        },
        postLogoutSuccessSource: (context: Context) => {
          context.body = page('MonGoCo', '<p>Vous avez quitté MonGoCo.</p><p><a href="/">MonGoCo</a></p>')
        },
      },
    },
    ttl: {
      Session: 12 * 3600,
      Grant: 12 * 3600,
      Interaction: 3600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    findAccount: (_context: Context, subject: string) => {
      const account = find(subject)
      return (
        account && { accountId: subject, claims: () => ({ sub: subject, name: account.name, email: account.email }) }
      )
    },
    async loadExistingGrant(context: Context & { oidc: { provider: Provider } }) {
      const { client, session, provider } = context.oidc
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}
