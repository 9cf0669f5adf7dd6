import { configurationOf } from '@/lib/phones/provision'

type Context = { params: Promise<{ secret: string; file: string }> }

/** A bound phone's configuration file, for whoever holds the phone's own secret; anything else does not exist. */
export async function GET(_request: Request, { params }: Context) {
  const { secret, file } = await params
  const found = await configurationOf(secret, file)
  if (!found) return new Response(null, { status: 404, headers: { 'cache-control': 'private, no-store' } })
  return new Response(found.body, { headers: { 'content-type': found.type, 'cache-control': 'private, no-store' } })
}
