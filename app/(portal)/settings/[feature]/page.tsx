import { FeaturePage } from '../../_line/feature-page'
import { heldBy } from '../../_line/held'
import { ownLine } from '../../_person/whose'

type Props = { params: Promise<{ feature: string }> }

export default async function SettingPage({ params }: Props) {
  const whose = await ownLine()
  return <FeaturePage name={(await params).feature} held={heldBy(whose)} />
}
