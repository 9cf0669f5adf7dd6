import { CriterionPage } from '../../../../_line/criterion-page'
import { heldBy } from '../../../../_line/held'
import { ownLine } from '../../../../_person/whose'

type Props = { params: Promise<{ feature: string; criterion: string }> }

export default async function OwnCriterionPage({ params }: Props) {
  const whose = await ownLine()
  const { feature, criterion } = await params
  return <CriterionPage criterion={criterion} name={feature} held={heldBy(whose)} />
}
