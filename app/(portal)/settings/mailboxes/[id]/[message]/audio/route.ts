import { sharedMailbox } from '@/app/(portal)/_voicemail/place'
import { serveMessage } from '@/app/(portal)/_voicemail/sound'
import { viewer } from '@/lib/auth/viewer'

type Context = { params: Promise<{ id: string; message: string }> }

/** A message of a shared mailbox. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const someone = await viewer()
  const { id, message } = await params
  return serveMessage(request, await sharedMailbox(someone, id), message)
}
