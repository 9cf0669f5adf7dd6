import { FeaturesPage } from '../../_person/features-page'
import { lineOf } from '../../_person/whose'

type Props = { params: Promise<{ id: string }> }

export default async function PersonPage({ params }: Props) {
  return <FeaturesPage whose={await lineOf((await params).id)} />
}
