import { GreetingScreen } from '@/app/(portal)/_voicemail/greeting-screen'
import { mailboxOfService } from '@/app/(portal)/_voicemail/place'

type Props = { params: Promise<{ service: string; id: string; slot: string }> }

export default async function ServiceGreeting({ params }: Props) {
  const { slot, ...service } = await params
  return <GreetingScreen held={await mailboxOfService(service)} slot={slot} />
}
