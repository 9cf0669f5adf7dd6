import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readLogoutToken } from '@/lib/auth/provider/logout-token'

const issuer = 'https://moncompte.example'
const now = Date.UTC(2026, 5, 17, 14)
const event = 'http://schemas.openid.net/event/backchannel-logout'
const good = { jti: 'j', sub: 's', sid: 'i', events: { [event]: {} } }
let ours: Awaited<ReturnType<typeof generateKeyPair>>
let theirs: Awaited<ReturnType<typeof generateKeyPair>>
let keys: object

beforeAll(async () => {
  ours = await generateKeyPair('RS256')
  theirs = await generateKeyPair('RS256')
  keys = { keys: [{ ...(await exportJWK(ours.publicKey)), alg: 'RS256', use: 'sig' }] }
})

beforeEach(() => {
  vi.stubEnv('OIDC_ISSUER', issuer)
  vi.stubEnv('OIDC_CLIENT_ID', 'portail')
  vi.stubEnv('OIDC_CLIENT_SECRET', 'x'.repeat(40))
  vi.stubGlobal('fetch', async (url: string) =>
    Response.json(url.endsWith('/keys') ? keys : { jwks_uri: `${issuer}/keys` }),
  )
})

type Written = { claims?: object; by?: 'theirs'; from?: string; to?: string; ago?: number }

function token({ claims = good, by, from = issuer, to = 'portail', ago = 0 }: Written): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'logout+jwt' })
    .setIssuer(from)
    .setAudience(to)
    .setIssuedAt(now / 1_000 - ago)
    .sign((by ? theirs : ours).privateKey)
}

test('a token of the provider says whose sessions end', async () => {
  expect(await readLogoutToken(await token({}), now)).toMatchObject({ jti: 'j', sub: 's', sid: 'i' })
})

test.each<[string, Written]>([
  ['signed by another', { by: 'theirs' }],
  ['of another issuer', { from: 'https://ailleurs.example' }],
  ['for another client', { to: 'autre' }],
  ['an hour old', { ago: 3_600 }],
  ['an ID token', { claims: { ...good, nonce: 'n' } }],
  ['of another event', { claims: { ...good, events: {} } }],
  ['of nobody', { claims: { jti: 'j', events: good.events } }],
  ['without a name of its own', { claims: { sub: 's', events: good.events } }],
])('one %s is refused', async (_, written) => {
  await expect(readLogoutToken(await token(written), now)).rejects.toThrow()
})
