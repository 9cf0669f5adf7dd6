import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { serveGreeting } from '@/app/(portal)/_voicemail/sound'
import { viewer } from '@/lib/auth/viewer'

type Context = { params: Promise<{ id: string; slot: string }> }

/** A person's recording. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const someone = await viewer()
  const { id, slot } = await params
  return serveGreeting(request, await mailboxOf(someone, id), slot)
}
