import { companyForOperator } from '@/lib/auth/operator'
import { nightTitle, saveNight } from '@/lib/services/night-forwarding/store'
import { demoAdministrator, demoPersonId } from './core'
import type { DemoCompany } from './demo-companies'
import { demoScheduleId } from './schedules'
import { seedId } from './seed-id'

/** After hours and on holidays, outside calls to people go to the mailbox of the company's first person. */
export async function seedNight(demo: DemoCompany): Promise<void> {
  const company = await companyForOperator(seedId(demo.key))
  const [first] = demo.people
  if (!company || !first) return
  const night = {
    mode: 'automatic',
    business: demoScheduleId(demo, 'time'),
    holiday: demoScheduleId(demo, 'holiday'),
    to: { kind: 'voicemail', id: demoPersonId(demo, first.extension) },
  } as const
  await saveNight(demoAdministrator(demo), company, 0, night, nightTitle(company))
}
