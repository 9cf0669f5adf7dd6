import { EmailPage } from '../../_person/email-page'
import { ownLine } from '../../_person/whose'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OwnEmailPage({ searchParams }: Props) {
  return <EmailPage search={await searchParams} whose={await ownLine()} />
}
