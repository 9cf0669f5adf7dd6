import type { DemoCompany } from '../demo-companies'
import { type Demo, demoOf } from './demo'
import { seedErabliere } from './erabliere'
import { seedHarbourview } from './harbourview'

const seeds: Record<string, (demo: Demo) => Promise<void>> = {
  erabliere: seedErabliere,
  harbourview: seedHarbourview,
}

/** Sets up the group services of a demo company; after its people, schedules and announcements, before its calls. */
export async function seedServices(company: DemoCompany): Promise<void> {
  const demo = await demoOf(company)
  if (demo) await seeds[company.key]?.(demo)
}
