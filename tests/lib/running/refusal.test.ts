import { expect, test } from 'vitest'
import { refusalOf, refuse } from '@/lib/running/refusal'
import { provenAddress } from '@/lib/running/requests'

const host = 'portail.exemple.example'
const own = { host, origin: `https://${host}` }

function statusOf(method: string, headers: Record<string, string>, path = '/settings') {
  return refusalOf({ method, path, headers: new Headers({ host, ...headers }) })?.status
}

test.each<[string, string, Record<string, string>, number | undefined]>([
  ['reading from anywhere', 'GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, undefined],
  ['a form of the portal', 'POST', { ...own, 'sec-fetch-site': 'same-origin' }, undefined],
  ['a form of the portal, from a browser that says only the origin', 'POST', own, undefined],
  [
    'a form of the portal, from a browser that says only the site',
    'POST',
    { 'sec-fetch-site': 'same-origin' },
    undefined,
  ],
  ['a form of another site', 'POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['a form of another name of the same site', 'POST', { ...own, 'sec-fetch-site': 'same-site' }, 403],
  ['a form from nowhere', 'POST', { origin: 'null' }, 403],
  ['a program that names no origin', 'DELETE', {}, 403],
  ['the same host on another port', 'POST', { origin: `https://${host}:8443` }, 403],
  ['a body of 13 MB', 'POST', { ...own, 'content-length': '13000000' }, 413],
  ['a body of unknown length', 'POST', { ...own, 'transfer-encoding': 'chunked' }, 411],
])('%s: %s', (_what, method, headers, status) => {
  expect(statusOf(method, headers)).toBe(status)
})

test('a switch with its key is no browser, and the picture optimizer is not there', () => {
  expect(statusOf('POST', {}, '/api/switch/next-step')).toBeUndefined()
  expect(statusOf('POST', {}, '/api/switching')).toBe(403)
  expect(statusOf('GET', {}, '/_next/image')).toBe(404)
})

test('a refusal says why in both languages and is not kept', async () => {
  const response = refuse({ status: 413, key: 'tooLarge' })
  const page = await response.text()
  expect(page).toContain('lang="fr-CA"')
  expect(page).toContain('lang="en-CA"')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test.each([
  ['nothing in front', '203.0.113.9', 0, '192.0.2.7', '192.0.2.7'],
  ['our proxy in front', '198.51.100.4, 203.0.113.9', 1, '10.0.0.1', '203.0.113.9'],
  ['two of ours', '203.0.113.9, 10.0.0.2', 2, '10.0.0.1', '203.0.113.9'],
  ['a proxy that wrote nothing', '', 1, '10.0.0.1', '10.0.0.1'],
])('with %s an address is believed only as far as it was ours to write', (_what, forwarded, proxies, peer, address) => {
  expect(provenAddress(forwarded, peer, proxies)).toBe(address)
})
