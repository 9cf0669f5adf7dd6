import { CriterionPage } from '../../../../_person/criterion-page'
import { ownLine } from '../../../../_person/whose'

type Props = { params: Promise<{ feature: string; criterion: string }> }

export default async function OwnCriterionPage({ params }: Props) {
  const whose = await ownLine()
  const { feature, criterion } = await params
  return <CriterionPage criterion={criterion} name={feature} whose={whose} />
}
