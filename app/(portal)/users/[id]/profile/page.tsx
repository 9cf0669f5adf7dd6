import { ProfilePage } from '../../../_person/profile-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string }> }

export default async function PersonProfilePage({ params }: Props) {
  return <ProfilePage whose={await lineOf((await params).id)} />
}
