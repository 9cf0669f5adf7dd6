import { LegalPage } from '../legal'

export default function AccessibilityPage() {
  return <LegalPage page="accessibility" />
}
