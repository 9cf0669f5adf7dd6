import { CallsPage } from '../../_person/calls-page'
import { ownLine } from '../../_person/whose'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OwnCallsPage({ searchParams }: Props) {
  return <CallsPage search={await searchParams} whose={await ownLine()} />
}
