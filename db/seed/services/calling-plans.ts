import { valuesOf } from '@/lib/calling-plans/plan'
import { companyOwner, savePlan } from '@/lib/calling-plans/store'
import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import type { Demo } from './demo'

/** At the sugar bush, 411 goes to Mélanie; production makes no long-distance calls, except for Hugo. */
export async function seedCallingPlans({ by, company, people, person, department }: Demo): Promise<void> {
  const usual = valuesOf(DEFAULT_PLAN)
  const transfers = [person('205'), null, null]
  const whole = { ...usual, originating: { ...usual.originating, directory: 'transfer1' as const }, transfers }
  const local = {
    originating: { ...whole.originating, toll: 'transfer1' as const },
    redirecting: { ...usual.redirecting, toll: false },
    transfers,
  }
  const production = { id: department('Production'), name: 'Production', kind: 'department-plans' as const }
  await savePlan(by, company, companyOwner(company), 0, whole)
  await savePlan(by, company, production, 0, local)
  for (const { id } of people('210'))
    await savePlan(by, company, { id, name: 'Hugo Bouchard', kind: 'person' }, 0, usual)
}
