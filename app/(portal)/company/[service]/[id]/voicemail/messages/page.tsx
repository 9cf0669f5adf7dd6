import { MailboxScreen } from '@/app/(portal)/_voicemail/mailbox-screen'
import { mailboxOfService } from '@/app/(portal)/_voicemail/place'

type Props = { params: Promise<{ service: string; id: string }>; searchParams: Promise<{ page?: string }> }

export default async function ServiceMailbox({ params, searchParams }: Props) {
  const held = await mailboxOfService(await params)
  return <MailboxScreen held={held} page={(await searchParams).page} />
}
