import { FeaturePage } from '../../../_line/feature-page'
import { heldBy } from '../../../_line/held'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string; feature: string }> }

export default async function PersonFeaturePage({ params }: Props) {
  const { id, feature } = await params
  return <FeaturePage name={feature} held={heldBy(await lineOf(id))} />
}
