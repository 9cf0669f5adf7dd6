import { mailboxOfService } from '@/app/(portal)/_voicemail/place'
import { RemoveScreen } from '@/app/(portal)/_voicemail/remove-screen'

type Props = { params: Promise<{ service: string; id: string }>; searchParams: Promise<{ id?: string | string[] }> }

export default async function RemoveServiceMessages({ params, searchParams }: Props) {
  const held = await mailboxOfService(await params)
  return <RemoveScreen held={held} ids={(await searchParams).id} />
}
