import type { Search } from '@/lib/calls/search'
import { ProductPage } from '../_dashboard/product-page'

export default function DirectRoutingPage({ searchParams }: { searchParams: Promise<Search> }) {
  return <ProductPage product="direct-routing" searchParams={searchParams} />
}
