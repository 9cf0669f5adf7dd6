import { expect, test } from 'vitest'
import { readEnvironment } from '@/lib/env'

const secrets = { AUTH_SECRET: 'a'.repeat(32), PEPPER: 'b'.repeat(32) }
const oidc = { OIDC_ISSUER: 'https://mongoco.example', OIDC_CLIENT_ID: 'portail', OIDC_CLIENT_SECRET: 'secret' }

test('the two secrets are enough to start', () => {
  const environment = readEnvironment(secrets)
  expect(environment).toMatchObject({
    PORT: 3000,
    BASE_URL: 'http://localhost:3000',
    DATA_DIR: './data',
    TRUSTED_PROXIES: 0,
    WRITES_PER_MINUTE: 60,
    LEAST_FREE_MB: 500,
  })
})

test.each<[string, Record<string, string>, RegExp]>([
  ['no secrets', {}, /AUTH_SECRET is missing\n {2}PEPPER is missing/],
  ['an empty secret', { ...secrets, PEPPER: '' }, /PEPPER is missing/],
  ['a short secret', { ...secrets, AUTH_SECRET: 'short' }, /AUTH_SECRET must be at least 32 characters/],
  ['a base address of another kind', { ...secrets, BASE_URL: 'ftp://x' }, /BASE_URL must be an address/],
  ['a port that is none', { ...secrets, PORT: '99999' }, /PORT/],
  ['an unknown zone', { ...secrets, TIME_ZONE: 'America/Quebec City' }, /TIME_ZONE must be a zone/],
  ['a mail server of another kind', { ...secrets, SMTP_URL: 'http://mail.example' }, /SMTP_URL must look like/],
  [
    'half a provider',
    { ...secrets, OIDC_ISSUER: 'https://mongoco.example' },
    /OIDC_CLIENT_ID is needed[\s\S]*OIDC_CLIENT_SECRET is needed/,
  ],
  ['no save at all', { ...secrets, WRITES_PER_MINUTE: '0' }, /WRITES_PER_MINUTE/],
  ['room that is no number', { ...secrets, LEAST_FREE_MB: 'some' }, /LEAST_FREE_MB/],
  ['a colour that is none', { ...secrets, PROVIDER_ACCENT: 'blue' }, /PROVIDER_ACCENT must be a colour/],
])('with %s it does not start, and says which variable is wrong', (_what, given, sentence) => {
  expect(() => readEnvironment(given)).toThrow(sentence)
})

test('an address keeps its origin only, so that links are built from it alone', () => {
  expect(readEnvironment({ ...secrets, BASE_URL: 'https://voix.example/portail?x=1' }).BASE_URL).toBe(
    'https://voix.example',
  )
  expect(readEnvironment({ ...secrets, ...oidc }).OIDC_ISSUER).toBe('https://mongoco.example')
})
