import { GreetingScreen } from '@/app/(portal)/_voicemail/greeting-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnGreeting({ params }: { params: Promise<{ slot: string }> }) {
  const someone = await viewer()
  return <GreetingScreen personId={someone.person.id} slot={(await params).slot} viewer={someone} />
}
