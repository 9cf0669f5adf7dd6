import { GreetingScreen } from '@/app/(portal)/_voicemail/greeting-screen'
import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnGreeting({ params }: { params: Promise<{ slot: string }> }) {
  const someone = await viewer()
  return <GreetingScreen held={await mailboxOf(someone, someone.person.id)} slot={(await params).slot} />
}
