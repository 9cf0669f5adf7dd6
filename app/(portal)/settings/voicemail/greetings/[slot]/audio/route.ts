import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { serveGreeting } from '@/app/(portal)/_voicemail/sound'
import { viewer } from '@/lib/auth/viewer'

type Context = { params: Promise<{ slot: string }> }

/** One's own recording. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const someone = await viewer()
  return serveGreeting(request, await mailboxOf(someone, someone.person.id), (await params).slot)
}
