import type { Search } from '@/lib/calls/search'
import { ProductPage } from '../_dashboard/product-page'

export default function SipTrunkingPage({ searchParams }: { searchParams: Promise<Search> }) {
  return <ProductPage product="sip-trunking" searchParams={searchParams} />
}
