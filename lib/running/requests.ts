import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { answers } from './answers'

/** Headers that a browser never sends and a server believes. */
const inner = [
  'next-resume',
  'content-encoding',
  'x-path',
  'x-nonce',
  'x-middleware-subrequest',
  'x-middleware-rewrite',
]

const starts = new WeakMap<IncomingMessage, number>()
const kept = globalThis as typeof globalThis & { portalRequests?: boolean }

/**
 * Before anything reads a request: takes out what only our own proxies may say, and leaves in X-Forwarded-For the one
 * address that is proven, and in X-Request the name of its answer. After it: one line in the log, without query or body.
 */
export function watchRequests(): void {
  if (kept.portalRequests) return
  kept.portalRequests = true
  subscribe('http.server.request.start', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const name = randomUUID()
    request.headers['x-request'] = name
    answers.set(name, response)
    response.once('close', () => answers.delete(name))
    starts.set(request, performance.now())
    trustOnlyOurs(request)
  })
  subscribe('http.server.response.finish', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const ms = Math.round(performance.now() - (starts.get(request) ?? performance.now()))
    const path = request.url?.split('?')[0]
    log.info({ method: request.method, path, status: response.statusCode, ms }, 'request')
  })
}

function trustOnlyOurs(request: IncomingMessage): void {
  const { headers, socket } = request
  const proxies = env().TRUSTED_PROXIES
  headers['x-forwarded-for'] = provenAddress(headers['x-forwarded-for'], socket.remoteAddress, proxies)
  for (const name of inner) delete headers[name]
  if (proxies) return
  for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']) delete headers[name]
}

/**
 * The address a request comes from, believed as far as our own proxies have written it: each adds, at the end, the address
 * it was reached from.
 */
export function provenAddress(forwarded: string | string[] | undefined, peer = '', proxies = 0): string {
  const hops = [forwarded ?? []].flat().join(',').split(',')
  const chain = [...hops.map(hop => hop.trim()).filter(Boolean), peer]
  return chain.at(-1 - proxies) ?? chain[0] ?? peer
}
