import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { executable } from '@/scripts/check/chromium'
import { sessionOf } from './people'

let launched: Promise<Browser> | undefined

/** The one Chromium of this test file, launched when first wanted and closed at its end. */
function launch(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: executable(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  })
  return launched
}

afterAll(async () => {
  await (await launched)?.close()
  launched = undefined
})

/** A page in a context of its own (no cookies yet), with the portal as its base address. `{ javaScriptEnabled: false }` for script off. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await launch()
  const context = await browser.newContext({
    baseURL: inject('served').url,
    locale: 'fr-CA',
    timezoneId: 'America/Toronto',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

/** What axe finds on the page, a line each with the rule and the elements; empty when nothing. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(one => `${one.id}: ${one.nodes.map(node => node.target.join(' ')).join(', ')}`)
}

/** What the page's scripts and its content security policy complained of, gathered from now on. */
export function complaints(page: Page): string[] {
  const said: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') said.push(message.text())
  })
  page.on('pageerror', error => said.push(error.message))
  return said
}

/** A page on which the person is signed in already. */
export async function openPageOf(
  person: { companyId: string; id: string },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options)
  const url = inject('served').url
  await page.context().addCookies([{ name: 'sid', value: await sessionOf(person), url }])
  return page
}
