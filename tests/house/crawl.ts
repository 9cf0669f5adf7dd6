import type { Browser } from '../support/browser'
import { entriesOf } from '../support/form'
import { routeFor } from './routes'

export type Visit = { path: string; status: number; from: string }
type Options = {
  /** How many addresses of each place are visited. */
  most: number
  /** The place of an address; its route on disk when not said. */
  placeOf?: (path: string) => string
}

function routePath(path: string): string {
  return routeFor(path)?.path ?? path
}

/** Follows every link and every form that only asks, from the dashboard on, and notes how each address answered. */
export async function crawl(browser: Browser, { most, placeOf = routePath }: Options): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>()
  const counted = new Map<string, number>()
  const queue = [{ path: '/', from: '' }]
  for (const { path, from } of queue) {
    const place = placeOf(path.split('?')[0] ?? '')
    const count = counted.get(place) ?? 0
    if (visits.has(path) || count >= most) continue
    counted.set(place, count + 1)
    await browser.visit(path)
    visits.set(path, { path, status: browser.status, from })
    if (!browser.headers.get('content-type')?.startsWith('text/html')) continue
    for (const href of [...browser.links().map(link => link.href), ...questions(browser)]) {
      const url = new URL(href, browser.url)
      if (url.origin === new URL(browser.base).origin)
        queue.push({ path: url.pathname + url.search, from: browser.path })
    }
  }
  return visits
}

/** Where the forms that only ask lead when nothing is changed in them. */
function questions(browser: Browser): string[] {
  const $ = browser.$
  const buttons = $('form:not([method=post]):not([method=POST]) [type=submit]').toArray()
  return buttons.map(one => {
    const form = $(one).closest('form')
    const url = new URL($(one).attr('formaction') ?? form.attr('action') ?? '', browser.url)
    const typed = entriesOf($, form, $(one)).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    url.search = new URLSearchParams(typed).toString()
    return url.href
  })
}
