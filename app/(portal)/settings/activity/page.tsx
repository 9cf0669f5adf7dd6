import { ActivityPage } from '../../_person/activity-page'
import { ownLine } from '../../_person/whose'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OwnActivityPage({ searchParams }: Props) {
  return <ActivityPage search={await searchParams} whose={await ownLine()} />
}
