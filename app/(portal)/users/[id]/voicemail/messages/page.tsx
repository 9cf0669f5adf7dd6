import { MailboxScreen } from '@/app/(portal)/_voicemail/mailbox-screen'
import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { viewer } from '@/lib/auth/viewer'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }> }

export default async function PersonMailbox({ params, searchParams }: Props) {
  const someone = await viewer()
  return <MailboxScreen page={(await searchParams).page} held={await mailboxOf(someone, (await params).id)} />
}
