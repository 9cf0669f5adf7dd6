import type { Instrumentation } from 'next'

/** Runs once in the server before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./lib/running/begin')).begin()
}

/** What a page or an action threw: the log has it whole, the reader only a code to quote (the digest). */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  const path = request.path.split('?')[0]
  log.error({ err: error, method: request.method, path, route: context.routePath }, 'request failed')
}
