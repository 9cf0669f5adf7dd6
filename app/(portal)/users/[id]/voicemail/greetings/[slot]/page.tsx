import { GreetingScreen } from '@/app/(portal)/_voicemail/greeting-screen'
import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { viewer } from '@/lib/auth/viewer'

export default async function PersonGreeting({ params }: { params: Promise<{ id: string; slot: string }> }) {
  const someone = await viewer()
  const { id, slot } = await params
  return <GreetingScreen held={await mailboxOf(someone, id)} slot={slot} />
}
