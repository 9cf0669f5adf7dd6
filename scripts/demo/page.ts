import type { IncomingMessage, ServerResponse } from 'node:http'

/** Text made safe inside HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
header { display: flex; justify-content: space-between; border-bottom: 1px solid; margin-bottom: 1.5rem }
table { width: 100%; border-collapse: collapse } th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #8886 }
label { display: block; margin: .8rem 0 .2rem; font-weight: 600 }
input, button { font: inherit; padding: .4rem .7rem } iframe { width: 100%; height: 30rem; border: 1px solid #8886; background: #fff }
pre { white-space: pre-wrap }`

/** A whole page of the demo's own small sites. `body` is HTML. */
export function page(title: string, body: string, lang = 'fr'): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${style}</style><body>${body}</body></html>`
}

/** Answers with HTML (or JSON when `body` is not text). */
export function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  const html = typeof body === 'string'
  response.writeHead(status, {
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(html ? body : JSON.stringify(body))
}

/** The body of a request, at most 100 kB. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > 100_000) throw new Error('too long')
  }
  return body
}
