import { sharedMailbox } from '@/app/(portal)/_voicemail/place'
import { RemoveScreen } from '@/app/(portal)/_voicemail/remove-screen'
import { viewer } from '@/lib/auth/viewer'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ id?: string | string[] }> }

export default async function RemoveSharedMessages({ params, searchParams }: Props) {
  const someone = await viewer()
  return <RemoveScreen held={await sharedMailbox(someone, (await params).id)} ids={(await searchParams).id} />
}
