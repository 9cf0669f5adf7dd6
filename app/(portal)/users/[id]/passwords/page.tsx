import { PasswordsPage } from '../../../_person/passwords-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PersonPasswordsPage({ params, searchParams }: Props) {
  return <PasswordsPage search={await searchParams} whose={await lineOf((await params).id)} />
}
