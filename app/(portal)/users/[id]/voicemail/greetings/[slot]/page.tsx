import { GreetingScreen } from '@/app/(portal)/_voicemail/greeting-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function PersonGreeting({ params }: { params: Promise<{ id: string; slot: string }> }) {
  const someone = await viewer()
  const { id, slot } = await params
  return <GreetingScreen personId={id} slot={slot} viewer={someone} />
}
