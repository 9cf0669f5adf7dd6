import { MailboxScreen } from '@/app/(portal)/_voicemail/mailbox-screen'
import { viewer } from '@/lib/auth/viewer'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }> }

export default async function PersonMailbox({ params, searchParams }: Props) {
  const someone = await viewer()
  return <MailboxScreen page={(await searchParams).page} personId={(await params).id} viewer={someone} />
}
