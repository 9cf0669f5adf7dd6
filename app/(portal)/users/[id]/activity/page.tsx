import { ActivityPage } from '../../../_person/activity-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PersonActivityPage({ params, searchParams }: Props) {
  return <ActivityPage search={await searchParams} whose={await lineOf((await params).id)} />
}
