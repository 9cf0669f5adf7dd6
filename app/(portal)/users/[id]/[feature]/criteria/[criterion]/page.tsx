import { CriterionPage } from '../../../../../_line/criterion-page'
import { heldBy } from '../../../../../_line/held'
import { lineOf } from '../../../../../_person/whose'

type Props = { params: Promise<{ id: string; feature: string; criterion: string }> }

export default async function PersonCriterionPage({ params }: Props) {
  const { id, feature, criterion } = await params
  return <CriterionPage criterion={criterion} name={feature} held={heldBy(await lineOf(id))} />
}
