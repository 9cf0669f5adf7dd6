import { readiness } from '@/lib/running/ready'

export const dynamic = 'force-dynamic'

/** Anybody: whether the portal can do its work; what fails is named, nothing more. */
export async function GET(): Promise<Response> {
  const checks = await readiness(Date.now())
  const ready = Object.values(checks).every(Boolean)
  return Response.json(checks, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
