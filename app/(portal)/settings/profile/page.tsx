import { ProfilePage } from '../../_person/profile-page'
import { ownLine } from '../../_person/whose'

export default async function OwnProfilePage() {
  return <ProfilePage whose={await ownLine()} />
}
