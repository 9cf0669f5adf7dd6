import { CriterionPage } from '../../../../../../_line/criterion-page'
import { heldByService } from '../../../../../../_line/held'

type Props = { params: Promise<{ service: string; id: string; criterion: string }> }

export default async function ServiceCriterionPage({ params }: Props) {
  const { criterion, ...service } = await params
  return <CriterionPage criterion={criterion} held={await heldByService(service)} name="forwarding-selective" />
}
