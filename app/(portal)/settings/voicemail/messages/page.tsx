import { MailboxScreen } from '@/app/(portal)/_voicemail/mailbox-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnMailbox({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const someone = await viewer()
  return <MailboxScreen page={(await searchParams).page} personId={someone.person.id} viewer={someone} />
}
