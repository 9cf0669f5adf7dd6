import { ProductPage } from '../_dashboard/product-page'

export default function SipTrunkingPage() {
  return <ProductPage product="sip-trunking" />
}
