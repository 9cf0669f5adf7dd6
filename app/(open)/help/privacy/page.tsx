import { LegalPage } from '../legal'

export default function PrivacyPage() {
  return <LegalPage page="privacy" />
}
