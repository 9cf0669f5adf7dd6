import { ProductPage } from '../_dashboard/product-page'

export default function DirectRoutingPage() {
  return <ProductPage product="direct-routing" />
}
