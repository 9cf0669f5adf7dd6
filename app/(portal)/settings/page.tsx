import { FeaturesPage } from '../_person/features-page'
import { ownLine } from '../_person/whose'

export default async function SettingsPage() {
  return <FeaturesPage whose={await ownLine()} />
}
