import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readLogoutToken } from '@/lib/auth/provider/logout-token'

let issuer: string
let provider: Server
const now = Date.UTC(2026, 5, 17, 14)
const event = 'http://schemas.openid.net/event/backchannel-logout'
const good = { jti: 'j', sub: 's', sid: 'i', events: { [event]: {} } }
let ours: Awaited<ReturnType<typeof generateKeyPair>>
let theirs: Awaited<ReturnType<typeof generateKeyPair>>
const asked: string[] = []

beforeAll(async () => {
  ours = await generateKeyPair('RS256')
  theirs = await generateKeyPair('RS256')
  const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), alg: 'RS256', use: 'sig' }] }
  provider = createServer(({ url }, response) => {
    asked.push(url ?? '')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(url === '/keys' ? keys : { jwks_uri: `${issuer}/keys` }))
  })
  await new Promise<void>(done => provider.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
})
afterAll(() => provider.close())

beforeEach(() => {
  vi.stubEnv('OIDC_ISSUER', issuer)
  vi.stubEnv('OIDC_CLIENT_ID', 'portail')
  vi.stubEnv('OIDC_CLIENT_SECRET', 'x'.repeat(40))
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

test('the provider is asked for its keys once', async () => {
  await readLogoutToken(await token({}), now)
  await readLogoutToken(await token({}), now)
  expect(asked).toEqual(['/.well-known/openid-configuration', '/keys'])
})
