import { translatorFor } from '@/lib/i18n/messages'
import { type Locale, locales, tags } from '@/lib/i18n/tags'

/** The largest body a form may post: a sound of 10 MB and its fields. */
export const largestBody = 12_000_000

type Asked = { method: string; path: string; headers: Headers }
export type Refusal = { status: 403 | 404 | 411 | 413; key: 'foreign' | 'noPicture' | 'noLength' | 'tooLarge' }

const safe = ['GET', 'HEAD', 'OPTIONS']
/** Programs with a key or a signature of their own, not browsers with a cookie, ask here. */
const machines = /^\/api\/(switch\/|auth\/backchannel-logout$)/

/**
 * Why a request is refused before anything reads it, or undefined: a change asked for by another site, a body too large or
 * of unknown length, the picture optimizer that the portal does without. Decides nothing about who may what.
 */
export function refusalOf({ method, path, headers }: Asked): Refusal | undefined {
  if (path.startsWith('/_next/image')) return { status: 404, key: 'noPicture' }
  if (safe.includes(method)) return undefined
  if (headers.has('transfer-encoding') && !headers.has('content-length')) return { status: 411, key: 'noLength' }
  if (Number(headers.get('content-length') ?? 0) > largestBody) return { status: 413, key: 'tooLarge' }
  return machines.test(path) || fromHere(headers) ? undefined : { status: 403, key: 'foreign' }
}

/** Whether a page of ours asks: by the browser's word on the site, and by the origin it names. */
function fromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin') return false
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return origin ? URL.parse(origin)?.host === host : site === 'same-origin'
}

/** The answer to a refused request: a sentence in both languages, since nobody knows yet who reads it. */
export function refuse({ status, key }: Refusal): Response {
  const sentences = locales.map(locale => `<p lang="${tags[locale]}">${translatorFor(locale, 'refusals')(key)}</p>`)
  const answer = plainPage(status, 'fr', sentences.join(''))
  answer.headers.set('connection', 'close')
  return answer
}

/** A page that is only a sentence: for what answers with a file, or before anybody knows who asks. `body` is HTML of ours. */
export function plainPage(status: number, locale: Locale, body: string): Response {
  const title = translatorFor(locale, 'ui')('product')
  const html = `<!doctype html><html lang="${tags[locale]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body>${body}</body></html>`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" }
  return new Response(html, { status, headers: { ...headers, 'cache-control': 'no-store' } })
}
