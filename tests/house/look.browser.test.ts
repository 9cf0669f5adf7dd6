import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { demoPersonId } from '@/db/seed/core'
import { erabliere, harbourview } from '@/db/seed/demo-companies'
import { seedId } from '@/db/seed/seed-id'
import { keep } from '@/db/store'
import { issueToken } from '@/lib/auth/tokens'
import { axe, complaints, openPage } from '../support/chromium'
import { makePeople, sessionOf, signedIn, speaks } from '../support/people'
import { crawl } from './crawl'
import { routeFor, routes } from './routes'
import { atSecondStep, forgetAuthenticator, unlinkedOf } from './unlinked'

type Language = 'fr' | 'en'
type Seen = { route: string; title: string }

const company = seedId(erabliere.key)
const alice = { companyId: company, id: demoPersonId(erabliere, '201') }
const benoit = { companyId: company, id: demoPersonId(erabliere, '202') }
const carol = { companyId: seedId(harbourview.key), id: demoPersonId(harbourview, '301') }
const desk = { width: 1280, height: 900 }
const telephone = { width: 320, height: 700 }

/** The page on disk an address is of; every service and every setting is a page of its own, though one file shows them. */
function placeOf(path: string): string {
  const route = routeFor(path)?.path ?? path
  const particular = /^\/company\/\[service\]|^\/settings\/\[feature\]/.test(route)
  return particular ? route.replace(/\[(service|feature)\]/, path.split('/')[2] ?? '') : route
}

/** What somebody is led to: an address of each page. */
async function pagesOf(person: typeof alice): Promise<string[]> {
  const visits = await crawl(await signedIn(person, 'fr'), { most: 1, placeOf })
  return [...visits.keys()].filter(path => routeFor(path.split('?')[0] ?? '')?.kind === 'page')
}

/** Looks at one address, and says what is wrong with it. */
async function look(page: Page, path: string, language: Language, seen: Seen[]): Promise<string[]> {
  const said = complaints(page)
  const answer = await page.goto(path)
  const facts = await page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  seen.push({ route: placeOf(new URL(page.url()).pathname), title: facts.title })
  const wrong = [...(await axe(page)), ...said]
  if (!answer?.ok()) wrong.push(`answers ${answer?.status()}`)
  if (facts.headings !== 1) wrong.push(`${facts.headings} headings of level 1`)
  if (facts.wide > 0) wrong.push(`${facts.wide} pixels too wide`)
  if (facts.lang !== `${language}-CA`) wrong.push(`in ${facts.lang}`)
  page.removeAllListeners('console')
  page.removeAllListeners('pageerror')
  return wrong.map(fault => `${path} (${language}, ${page.viewportSize()?.width}): ${fault}`)
}

/** Two windows side by side, a light one on a desk and a dark one on a telephone, share the addresses. */
async function lookAtAll(paths: string[], language: Language, cookies: Record<string, string>, first: 0 | 1) {
  const seen: Seen[] = []
  const { url } = inject('served')
  const windows = [
    { viewport: desk, colorScheme: 'light' },
    { viewport: telephone, colorScheme: 'dark' },
  ] as const
  const faults = await Promise.all(
    windows.map(async (options, which) => {
      const page = await openPage({ ...options, reducedMotion: 'reduce' })
      await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url })))
      const found: string[] = []
      for (const [at, path] of paths.entries())
        if ((at + first) % 2 === which) found.push(...(await look(page, path, language, seen)))
      await page.context().close()
      return found
    }),
  )
  return { faults: faults.flat(), twice: titlesTwice(seen) }
}

/** Titles that different pages have in common. */
function titlesTwice(seen: Seen[]): string[] {
  return [...Map.groupBy(seen, ({ title }) => title)]
    .map(([title, pages]) => ({ title, of: [...new Set(pages.map(({ route }) => route))] }))
    .filter(({ of }) => of.length > 1)
    .map(({ title, of }) => `${title}: ${of.join(' ')}`)
}

let hers: string[]
let his: string[]
/** What Carol's company subscribes to and Alice's does not. */
let other: string[]

beforeAll(async () => {
  hers = [...(await pagesOf(alice)), ...(await unlinkedOf(alice))]
  his = await pagesOf(benoit)
  const known = new Set(hers.map(path => routeFor(path.split('?')[0] ?? '')?.path))
  other = oneOfEach(await pagesOf(carol)).filter(path => !known.has(routeFor(path.split('?')[0] ?? '')?.path))
}, 180_000)

afterAll(() => forgetAuthenticator(alice))

/** One address of each page on disk. */
function oneOfEach(paths: string[]): string[] {
  return [...new Map(paths.map(path => [routeFor(path.split('?')[0] ?? '')?.path, path])).values()]
}

test.each([
  ['fr', 0],
  ['en', 1],
] as const)(
  'every page Alice administers can be read by anybody, anywhere (%s)',
  async (language, first) => {
    await speaks(alice, language)
    const paths = language === 'fr' ? hers : oneOfEach(hers)
    const { faults, twice } = await lookAtAll(paths, language, { sid: await sessionOf(alice) }, first)
    await speaks(alice, 'fr')
    expect(faults).toEqual([])
    expect(twice).toEqual([])
  },
  300_000,
)

test.each([
  ['fr', 1],
  ['en', 0],
] as const)(
  'every page Benoît has can be read by anybody, anywhere (%s)',
  async (language, first) => {
    await speaks(benoit, language)
    const { faults, twice } = await lookAtAll(his, language, { sid: await sessionOf(benoit) }, first)
    await speaks(benoit, 'fr')
    expect(faults).toEqual([])
    expect(twice).toEqual([])
  },
  300_000,
)

test.each([
  ['fr', 0],
  ['en', 1],
] as const)(
  'so can what only Carol’s company has (%s)',
  async (language, first) => {
    expect(other).toContain('/direct-routing')
    await speaks(carol, language)
    const { faults } = await lookAtAll(other, language, { sid: await sessionOf(carol) }, first)
    await speaks(carol, 'en')
    expect(faults).toEqual([])
  },
  60_000,
)

test.each([
  ['fr', 0],
  ['en', 1],
] as const)(
  'so can the second step of signing in (%s)',
  async (language, first) => {
    const cookies = { ...(await atSecondStep((await makePeople()).carol)), locale: language }
    const { faults } = await lookAtAll(['/sign-in/second', '/sign-in/second?to=%2Fcalls'], language, cookies, first)
    expect(faults).toEqual([])
  },
  60_000,
)

test('no page on disk goes unseen', () => {
  const seen = new Set([...hers, ...his, ...other].map(path => routeFor(path.split('?')[0] ?? '')?.path))
  const unseen = routes.filter(({ kind, within, path }) => kind === 'page' && within === '(portal)' && !seen.has(path))
  expect(unseen.map(({ path }) => path)).toEqual([])
})

test.each([
  ['fr', 0],
  ['en', 1],
] as const)(
  'every page before signing in can be read by anybody, anywhere (%s)',
  async (language, first) => {
    const { carol } = await makePeople()
    const [activation, phone, reset] = await Promise.all(
      (['activation', 'phone', 'reset'] as const).map(purpose => keep(write => issueToken(write, carol, purpose))),
    )
    const paths = routes
      .filter(({ kind, within }) => kind === 'page' && within !== '(portal)')
      .map(({ path }) => path)
      .filter(path => !path.includes('[') && path !== '/sign-in/second')
    paths.push(`/activate/${activation}`, `/activate/phone/${phone}`, `/reset/${reset}`, '/reset/old', '/not-me/old')
    const { faults, twice } = await lookAtAll(paths, language, { locale: language }, first)
    expect(faults).toEqual([])
    expect(twice).toEqual([])
  },
  60_000,
)
