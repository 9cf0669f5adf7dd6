import { FeaturePage } from '../../../_person/feature-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string; feature: string }> }

export default async function PersonFeaturePage({ params }: Props) {
  const { id, feature } = await params
  return <FeaturePage name={feature} whose={await lineOf(id)} />
}
