import { ListScreen } from '@/app/(portal)/_voicemail/lists-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function PersonList({ params }: { params: Promise<{ id: string; number: string }> }) {
  const someone = await viewer()
  const { id, number } = await params
  return <ListScreen number={number} personId={id} viewer={someone} />
}
