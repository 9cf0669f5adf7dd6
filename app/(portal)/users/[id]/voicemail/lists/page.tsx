import { ListsScreen } from '@/app/(portal)/_voicemail/lists-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function PersonLists({ params }: { params: Promise<{ id: string }> }) {
  const someone = await viewer()
  return <ListsScreen personId={(await params).id} viewer={someone} />
}
