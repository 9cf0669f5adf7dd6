import type { Search } from '../search'
import { StatusScreen } from './screen'

/** The state of everybody (guide 5.3), before somebody is chosen. */
export default async function StatusPage({ searchParams }: { searchParams: Promise<Search> }) {
  return <StatusScreen search={await searchParams} />
}
