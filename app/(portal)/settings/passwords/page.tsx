import { PasswordsPage } from '../../_person/passwords-page'
import { ownLine } from '../../_person/whose'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OwnPasswordsPage({ searchParams }: Props) {
  return <PasswordsPage search={await searchParams} whose={await ownLine()} />
}
