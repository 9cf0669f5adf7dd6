import { MailboxScreen } from '@/app/(portal)/_voicemail/mailbox-screen'
import { sharedMailbox } from '@/app/(portal)/_voicemail/place'
import { viewer } from '@/lib/auth/viewer'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }> }

export default async function SharedMailbox({ params, searchParams }: Props) {
  const someone = await viewer()
  return <MailboxScreen held={await sharedMailbox(someone, (await params).id)} page={(await searchParams).page} />
}
