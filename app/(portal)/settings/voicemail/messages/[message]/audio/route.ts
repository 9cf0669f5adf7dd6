import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { serveMessage } from '@/app/(portal)/_voicemail/sound'
import { viewer } from '@/lib/auth/viewer'

type Context = { params: Promise<{ message: string }> }

/** A message of one's own mailbox. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const someone = await viewer()
  return serveMessage(request, await mailboxOf(someone, someone.person.id), (await params).message)
}
