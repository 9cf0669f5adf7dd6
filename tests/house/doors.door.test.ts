import { beforeAll, expect, test } from 'vitest'
import { demoPersonId } from '@/db/seed/core'
import { erabliere } from '@/db/seed/demo-companies'
import { seedId } from '@/db/seed/seed-id'
import { Browser } from '../support/browser'
import { makePeople, signedIn } from '../support/people'
import { crawl, type Visit } from './crawl'
import { routeFor, routes } from './routes'

const nobody = '00000000-0000-7000-8000-000000000000'

/** Pages no link or form of the demo's Alice and Benoît leads to, with an address to try and why nothing leads there. */
const unlinked: Record<string, { at: string; because: string }> = {
  '/confirm': { at: '/confirm?to=%2F', because: 'only a sensitive page leads there, when the confirmation is old' },
  '/direct-routing': { at: '/direct-routing', because: 'the company has no direct routing' },
  '/settings/security/authenticator': { at: '/settings/security/authenticator', because: 'after a key was made' },
  '/calls/company/progress': { at: '/calls/company/progress', because: 'script asks while a file is made' },
  '/settings/queues': { at: '/settings/queues', because: 'they are agents of no call centre' },
  '/settings/voicemail/messages/delete': { at: '/settings/voicemail/messages/delete', because: 'no message to tick' },
  '/users/[id]/voicemail/messages/delete': {
    at: `/users/${nobody}/voicemail/messages/delete`,
    because: 'no message to tick',
  },
  '/company/[service]/[id]/voicemail/messages/delete': {
    at: `/company/hunt-groups/${nobody}/voicemail/messages/delete`,
    because: 'no message to tick',
  },
  '/settings/mailboxes/[id]/delete': {
    at: `/settings/mailboxes/${nobody}/delete`,
    because: 'no message to tick',
  },
  '/company/[service]/[id]/voicemail/greetings/[slot]/audio': {
    at: `/company/hunt-groups/${nobody}/voicemail/greetings/busy/audio`,
    because: 'nobody recorded one',
  },
  '/company/[service]/settings': { at: '/company/call-park/settings', because: 'its list has nothing yet' },
  '/contacts/import/[upload]': { at: `/contacts/import/${nobody}`, because: 'after a file was sent' },
  '/users/import/[upload]': { at: `/users/import/${nobody}`, because: 'after a file was sent' },
  '/users/[id]/voicemail/greetings/[slot]/audio': {
    at: `/users/${nobody}/voicemail/greetings/busy/audio`,
    because: 'nobody recorded one',
  },
  '/users/[id]/voicemail/messages/[message]/audio': {
    at: `/users/${nobody}/voicemail/messages/${nobody}/audio`,
    because: 'nobody left one',
  },
  '/settings/[feature]/criteria/[criterion]': {
    at: `/settings/selective-forward/criteria/${nobody}`,
    because: 'nobody made one',
  },
  '/users/[id]/[feature]/criteria/[criterion]': {
    at: `/users/${nobody}/selective-forward/criteria/${nobody}`,
    because: 'nobody made one',
  },
}

/** Addresses that answer anybody, beside the public and open pages, and why. */
const open: Record<string, string> = {
  '/livez': 'the machine that watches the portal',
  '/readyz': 'the same',
  '/theme.css': 'the colours',
  '/api/auth/[...nextauth]': 'the provider sends browsers back',
  '/api/auth/backchannel-logout': 'the provider tells who left it, by a token that it signs',
  '/provision/[secret]/[file]': 'a phone with its own secret',
}

const alice = { companyId: seedId(erabliere.key), id: demoPersonId(erabliere, '201') }
const benoit = { companyId: seedId(erabliere.key), id: demoPersonId(erabliere, '202') }
let hers: Map<string, Visit>
let his: Map<string, Visit>
let paths: string[]

/** The lists and pages of each kind of service lead elsewhere. */
function placeOf(path: string): string {
  const place = routeFor(path)?.path ?? path
  return /^\/company\/\[service\](\/\[id\])?$/.test(place) ? `${place} of ${path.split('/')[2]}` : place
}

beforeAll(async () => {
  hers = await crawl(await signedIn(alice), { most: 2, placeOf })
  his = await crawl(await signedIn(benoit), { most: 2, placeOf })
  paths = [...new Set([...hers.keys(), ...his.keys(), ...Object.values(unlinked).map(({ at }) => at)])]
}, 480_000)

test('every link on every page that Alice or Benoît can reach leads somewhere', () => {
  const dead = [...hers.values(), ...his.values()].filter(({ status }) => status >= 400)
  expect(dead.map(({ path, status, from }) => `${path} answers ${status}, linked from ${from}`)).toEqual([])
})

test('every page and handler on disk was visited', () => {
  const visited = new Set(paths.map(path => routeFor(path.split('?')[0] ?? '')?.path))
  const never = routes.filter(({ path, within }) => within === '(portal)' && !visited.has(path))
  expect(never.map(({ path }) => path)).toEqual([])
})

test('a stranger is sent to sign in from every page of the portal, and finds nothing at its handlers', async () => {
  const stranger = new Browser()
  const let_in: string[] = []
  for (const path of paths) {
    const route = routeFor(path.split('?')[0] ?? '')
    if (route?.within !== '(portal)') continue
    const response = await stranger.request(path)
    await response.body?.cancel()
    const sent =
      response.headers.get('location')?.startsWith('/sign-in') ||
      response.headers.get('location')?.includes('/sign-in?to=')
    if (!sent && response.status !== 404 && response.status !== 401) let_in.push(`${path}: ${response.status}`)
  }
  expect(let_in).toEqual([])
})

test('what only Alice is led to does not exist for Benoît', async () => {
  const browser = await signedIn(benoit)
  const shown: string[] = []
  const reached = new Set([...his.keys()].map(path => routeFor(path.split('?')[0] ?? '')?.path))
  for (const path of hers.keys()) {
    const route = routeFor(path.split('?')[0] ?? '')
    if (route?.within !== '(portal)' || reached.has(route.path)) continue
    await browser.visit(path)
    if (browser.status !== 404) shown.push(`${path}: ${browser.status}`)
  }
  expect(shown).toEqual([])
})

const belongs = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?:\+|%2B)1\d{10}/g

test('what belongs to the company does not exist for Carol, who administers another', async () => {
  const { carol } = await makePeople()
  const browser = await signedIn(carol)
  const shown: string[] = []
  const particular = paths.filter(
    path => path.match(belongs) && routeFor(path.split('?')[0] ?? '')?.within === '(portal)',
  )
  for (const path of particular) {
    const named = path.split('?')[0]?.match(belongs)
    await browser.visit(path)
    const [status, text] = [browser.status, browser.text]
    if (named ? status < 400 : status >= 500) shown.push(`${path}: ${status}`)
    if (named) continue
    await browser.visit(path.replace(belongs, found => (found.length > 20 ? nobody : '%2B15550000000')))
    if (browser.text !== text) shown.push(`${path}: another page than for a thing that is not there`)
  }
  expect(particular.length).toBeGreaterThan(10)
  expect(shown).toEqual([])
})

test('what answers anybody is counted', () => {
  const outside = routes.filter(({ within }) => within === '')
  expect(outside.map(({ path }) => path).filter(path => !(path in open) && !path.startsWith('/api/switch/'))).toEqual(
    [],
  )
})
