import { admin } from '@/lib/auth/viewer'
import { rowsWritten } from '@/lib/calls/export'

/** How many calls a file under way has written. */
export async function GET(request: Request): Promise<Response> {
  const someone = await admin()
  const job = new URL(request.url).searchParams.get('job') ?? ''
  const rows = rowsWritten(someone.company, job.slice(0, 64)) ?? null
  return Response.json({ rows }, { headers: { 'Cache-Control': 'private, no-store', Vary: 'Cookie' } })
}
