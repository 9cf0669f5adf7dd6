import { RemoveScreen } from '@/app/(portal)/_voicemail/remove-screen'
import { viewer } from '@/lib/auth/viewer'

type Props = { searchParams: Promise<{ id?: string | string[] }> }

export default async function RemoveOwnMessages({ searchParams }: Props) {
  const someone = await viewer()
  return <RemoveScreen ids={(await searchParams).id} personId={someone.person.id} viewer={someone} />
}
