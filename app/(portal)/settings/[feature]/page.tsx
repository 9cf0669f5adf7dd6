import { FeaturePage } from '../../_person/feature-page'
import { ownLine } from '../../_person/whose'

type Props = { params: Promise<{ feature: string }> }

export default async function SettingPage({ params }: Props) {
  const whose = await ownLine()
  return <FeaturePage name={(await params).feature} whose={whose} />
}
