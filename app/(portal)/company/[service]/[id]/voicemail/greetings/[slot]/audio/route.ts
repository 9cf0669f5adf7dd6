import { mailboxOfService } from '@/app/(portal)/_voicemail/place'
import { serveGreeting } from '@/app/(portal)/_voicemail/sound'

type Context = { params: Promise<{ service: string; id: string; slot: string }> }

/** A recording of a service's mailbox. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slot, ...service } = await params
  return serveGreeting(request, await mailboxOfService(service), slot)
}
