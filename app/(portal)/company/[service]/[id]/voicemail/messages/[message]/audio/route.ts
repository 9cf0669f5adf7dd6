import { mailboxOfService } from '@/app/(portal)/_voicemail/place'
import { serveMessage } from '@/app/(portal)/_voicemail/sound'

type Context = { params: Promise<{ service: string; id: string; message: string }> }

/** A message of a service's mailbox. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { message, ...service } = await params
  return serveMessage(request, await mailboxOfService(service), message)
}
