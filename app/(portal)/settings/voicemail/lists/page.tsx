import { ListsScreen } from '@/app/(portal)/_voicemail/lists-screen'
import { viewer } from '@/lib/auth/viewer'

export default async function OwnLists() {
  const someone = await viewer()
  return <ListsScreen personId={someone.person.id} viewer={someone} />
}
