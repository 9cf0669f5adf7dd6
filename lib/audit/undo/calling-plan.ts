import 'server-only'
import type { Company } from '@/lib/auth/company'
import { imagedPlan, opensAbroad, planImage, valuesOf } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { companyOwner, type PlanOwner, savePlan } from '@/lib/calling-plans/store'
import { findDepartment } from '@/lib/departments/queries'
import { checkDestination } from '@/lib/destinations/find'
import { listCallables } from '@/lib/destinations/queries'
import { defaultPlan } from '@/lib/routing/calling-plan'
import { changed, type Undoable } from './undoable'

/** The outgoing calling plan of a company, a department or a person: the subject is whose it is. */
export const undoCallingPlan: Undoable = {
  async current(company, id) {
    const { stored, toll } = await findPlans(company)
    const nobody = id === company.id ? valuesOf(defaultPlan(toll)) : null
    return planImage(stored.get(id) ?? nobody)
  },
  async guarded(company, id, image) {
    const plan = image && imagedPlan(image)
    return plan !== null && opensAbroad(plan, await findPlans(company), id)
  },
  async restore({ viewer: { by, company }, id, image }) {
    const owner = await ownerOf(company, id)
    if (!owner || !image) return changed
    const plan = imagedPlan(image)
    for (const [at, to] of (plan?.transfers ?? []).entries()) {
      const found = to && (await checkDestination(company, to, { ownerId: id, slot: `calling-plan.${at + 1}` }))
      if (found && 'problem' in found) return found.problem
    }
    const { stored } = await findPlans(company)
    return (await savePlan(by, company, owner, stored.get(id)?.version ?? 0, plan)) ? undefined : changed
  },
}

async function ownerOf(company: Company, id: string): Promise<PlanOwner | undefined> {
  if (id === company.id) return companyOwner(company)
  const department = await findDepartment(company, id)
  if (department) return { id, name: department.name, kind: 'department-plans' }
  const person = (await listCallables(company)).find(entry => entry.id === id && entry.kind === 'person')
  return person && { id, name: person.name, kind: 'person' }
}
