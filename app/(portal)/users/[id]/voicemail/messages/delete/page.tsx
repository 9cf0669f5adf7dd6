import { mailboxOf } from '@/app/(portal)/_voicemail/place'
import { RemoveScreen } from '@/app/(portal)/_voicemail/remove-screen'
import { viewer } from '@/lib/auth/viewer'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ id?: string | string[] }> }

export default async function RemovePersonMessages({ params, searchParams }: Props) {
  const someone = await viewer()
  return <RemoveScreen ids={(await searchParams).id} held={await mailboxOf(someone, (await params).id)} />
}
