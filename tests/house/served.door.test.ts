import { readdirSync, readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { close } from '@/db/sqlite'
import { freePort, serve } from '@/scripts/portal/serve'
import { Browser } from '../support/browser'
import { testSecrets } from '../support/environment'
import { temporaryFolder } from '../support/folders'
import { makePeople, signedIn } from '../support/people'

const url = () => inject('served').url

test('it lives and is ready, and tells no more than that', async () => {
  // The first answer speaks of all that was before, the other tests' storms too.
  await fetch(`${url()}/livez`)
  const alive = await fetch(`${url()}/livez`)
  expect([alive.status, await alive.text()]).toEqual([200, 'ok'])
  const ready = await fetch(`${url()}/readyz`)
  expect([ready.status, Object.keys(await ready.json())]).toEqual([200, ['store', 'disk', 'mail']])
})

test.each([
  ['/favicon.ico', 'image/x-icon'],
  ['/icon.svg', 'image/svg+xml'],
  ['/robots.txt', 'text/plain; charset=UTF-8'],
])('%s is served to anybody', async (path, type) => {
  const answer = await fetch(url() + path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
})

test.each(['/sign-in', '/', '/contacts/export', '/theme.css', '/nothing-here'])(
  '%s carries the security headers',
  async path => {
    const { alice } = await makePeople()
    const browser = await signedIn(alice)
    const { headers } = await browser.request(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(headers.get('x-powered-by')).toBeNull()
  },
)

test('a page allows only scripts with its nonce, which is another on each request, and is never kept', async () => {
  const browser = new Browser()
  const nonces = new Set<string>()
  for (let visits = 0; visits < 2; visits++) {
    await browser.visit('/sign-in', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } })
    const policy = browser.headers.get('content-security-policy') ?? ''
    const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-inline')
    const scripts = browser.$('script').toArray()
    expect(scripts.filter(one => browser.$(one).attr('nonce') !== nonce)).toEqual([])
    expect(browser.headers.get('cache-control')).toContain('no-store')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(2)
})

test('a handler’s answer to a signed-in person is not kept by anybody', async () => {
  const { alice } = await makePeople()
  const { headers, status } = await (await signedIn(alice)).request('/contacts/export')
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toContain('no-store')
})

/** A request as no browser makes one. */
function raw(path: string, method: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((done, failed) => {
    const { port } = new URL(url())
    const asked = httpRequest({ port, path, method, headers, host: '127.0.0.1' }, response => {
      let body = ''
      response.on('data', chunk => {
        body += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, body }))
    })
    asked.on('error', failed)
    asked.end()
  })
}

test('a body that is too large is refused in words', async () => {
  const body = new Uint8Array(13_000_000)
  const response = await fetch(`${url()}/sign-in`, { method: 'POST', body, headers: { origin: url() } })
  const text = await response.text()
  expect(response.status).toBe(413)
  expect(text).toContain('trop lourd')
  expect(text).toContain('too large')
})

test('a form of another site is refused, whatever host it says it was forwarded for', async () => {
  const { host } = new URL(url())
  const evil = { host, origin: 'https://evil.example', 'content-length': '0' }
  expect((await raw('/sign-in', 'POST', evil)).status).toBe(403)
  const site = { ...evil, origin: url(), 'sec-fetch-site': 'cross-site' }
  expect((await raw('/sign-in', 'POST', site)).status).toBe(403)
})

test('headers that only the server writes let nobody in', async () => {
  const browser = new Browser()
  for (const name of ['x-middleware-subrequest', 'x-middleware-rewrite', 'authorization', 'x-path']) {
    const response = await browser.request('/users', { headers: { [name]: 'Basic YWRtaW46YWRtaW4=' } })
    expect(response.headers.get('location')).toContain('/sign-in')
  }
})

test('nothing of the server’s secrets is in what browsers are sent', () => {
  const files = readdirSync('.next/static', { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const found = files.filter(entry => {
    const text = readFileSync(join(entry.parentPath, entry.name), 'latin1')
    return text.includes('AUTH_SECRET') || text.includes('PEPPER') || text.includes(testSecrets.AUTH_SECRET)
  })
  expect(files.length).toBeGreaterThan(5)
  expect(found.map(entry => entry.name)).toEqual([])
  expect(files.filter(entry => entry.name.endsWith('.map'))).toEqual([])
})

test('asked to stop, a portal finishes and leaves its store closed', async () => {
  const folder = temporaryFolder()
  const before = process.env.DATA_DIR
  close()
  process.env.DATA_DIR = folder
  migrate()
  close()
  process.env.DATA_DIR = before
  const port = await freePort()
  const environment = {
    ...testSecrets,
    DATA_DIR: folder,
    BASE_URL: `http://localhost:${port}`,
    OIDC_ISSUER: '',
    SMTP_URL: '',
  }
  const portal = await serve(port, environment, true)
  expect((await fetch(`${portal.url}/readyz`)).status).toBe(200)
  expect(await portal.stop()).toBe(0)
  const left = readdirSync(folder)
  expect(left.filter(name => name.endsWith('-wal'))).toEqual([])
}, 60_000)
