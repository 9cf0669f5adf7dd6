import { FeaturePage } from '../../../../_line/feature-page'
import { heldByService } from '../../../../_line/held'

type Props = { params: Promise<{ service: string; id: string }> }

export default async function ServiceForwardingPage({ params }: Props) {
  return <FeaturePage held={await heldByService(await params)} name="forwarding-selective" />
}
