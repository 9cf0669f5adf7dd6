import { EmailPage } from '../../../_person/email-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string }> }

export default async function PersonEmailPage({ params }: Props) {
  return <EmailPage whose={await lineOf((await params).id)} />
}
