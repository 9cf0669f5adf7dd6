import { EmailPage } from '../../_person/email-page'
import { ownLine } from '../../_person/whose'

export default async function OwnEmailPage() {
  return <EmailPage whose={await ownLine()} />
}
