import { MailboxScreen } from '@/app/(portal)/_voicemail/mailbox-screen'
import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnMailbox({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const someone = await viewer()
  return <MailboxScreen page={(await searchParams).page} held={await mailboxOf(someone, someone.person.id)} />
}
