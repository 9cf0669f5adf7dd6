import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { refusalOf, refuse } from './lib/running/refusal'

/**
 * Decides nothing about who may what: it turns away what no page of ours sends, and adds the security headers, the script
 * nonce and the path asked for. Handlers that say nothing of caching are never cached.
 */
export function proxy(request: NextRequest) {
  const { method, nextUrl, headers: asked } = request
  const refusal = refusalOf({ method, path: nextUrl.pathname, headers: asked })
  if (refusal) return refuse(refusal)
  const nonce = randomBytes(16).toString('base64')
  const policy = nextUrl.pathname.endsWith('/audio') ? soundPolicy : contentPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-path', nextUrl.pathname + nextUrl.search)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.append('vary', 'Cookie')
  if (nextUrl.pathname === '/sign-in' && nextUrl.searchParams.has('out'))
    response.headers.set('clear-site-data', '"cache"')
  return response
}

/** A stored sound (lib/audio/serve.ts): whatever its bytes, a browser runs nothing of it. A route cannot say so itself. */
const soundPolicy = "sandbox; default-src 'none'; media-src 'self'"

function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  const provider = process.env.OIDC_ISSUER ? ` ${new URL(process.env.OIDC_ISSUER).origin}` : ''
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${provider}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/static|theme.css|livez|readyz|icon.svg|favicon.ico|robots.txt).*)'] }
