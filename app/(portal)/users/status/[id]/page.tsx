import type { Search } from '../../search'
import { StatusScreen } from '../screen'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

/** The state of one person beside the list of everybody (guide 5.3). */
export default async function PersonStatusPage({ params, searchParams }: Props) {
  return <StatusScreen id={(await params).id} search={await searchParams} />
}
