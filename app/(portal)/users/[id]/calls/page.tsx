import { CallsPage } from '../../../_person/calls-page'
import { lineOf } from '../../../_person/whose'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PersonCallsPage({ params, searchParams }: Props) {
  return <CallsPage search={await searchParams} whose={await lineOf((await params).id)} />
}
