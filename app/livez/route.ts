import { worstLag } from '@/lib/running/lag'

export const dynamic = 'force-dynamic'

/** Anybody: whether the process still answers in time. */
export function GET(): Response {
  const alive = worstLag() < 1000
  return new Response(alive ? 'ok' : 'slow', { status: alive ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
