import { EmailPage } from '../../../_person/email-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PersonEmailPage({ params, searchParams }: Props) {
  return <EmailPage search={await searchParams} whose={await lineOf((await params).id)} />
}
