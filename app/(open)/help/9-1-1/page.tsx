import { LegalPage } from '../legal'

export default function EmergencyPage() {
  return <LegalPage page="emergency" />
}
