import { ListScreen } from '@/app/(portal)/_voicemail/lists-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnList({ params }: { params: Promise<{ number: string }> }) {
  const someone = await viewer()
  return <ListScreen number={(await params).number} personId={someone.person.id} viewer={someone} />
}
