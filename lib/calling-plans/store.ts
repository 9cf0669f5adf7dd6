import 'server-only'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { callingPlans, callingPlanTypes, directory, links } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { findTollPolicy } from '@/lib/destinations/queries'
import { saveLink } from '@/lib/destinations/store'
import { sortKey } from '@/lib/directory/sort-key'
import { translatorFor } from '@/lib/i18n/messages'
import { defaultPlan, planTypes } from '@/lib/routing/calling-plan'
import { type PlanValues, planImage, valuesOf } from './plan'
import { planSlots, storedPlans } from './queries'

const kind = 'calling-plan'

/** Whose plan it is: the company, a department, a person. `kind` is that of its entry in the directory. */
export type PlanOwner = { id: string; name: string; kind: 'calling-plans' | 'department-plans' | 'person' }

/** The company as the owner of its plan, named by the page's title in its language. */
export function companyOwner({ id, locale }: Company): PlanOwner {
  return { id, name: translatorFor(locale, 'callingPlan')('title'), kind: 'calling-plans' }
}

/** Saves a plan; nothing (null): the level above is followed again. False when somebody saved since `version` (0: not stored). */
export function savePlan(
  by: By,
  company: Company,
  owner: PlanOwner,
  version: number,
  plan: PlanValues | null,
): Promise<boolean> {
  return change(by, `${kind}.save`, async (write, note) => {
    const stored = (await storedPlans(write, company.id)).get(owner.id)
    if ((stored?.version ?? 0) !== version) return false
    await forget(write, company.id, owner.id)
    if (plan) await keepPlan(write, company.id, owner, version + 1, plan)
    const nobody = owner.kind === 'calling-plans' ? valuesOf(defaultPlan(await findTollPolicy(company))) : null
    const { id } = owner
    const name = owner.kind === 'calling-plans' ? kind : owner.name
    await note({ kind, id, name, before: planImage(stored ?? nobody), after: planImage(plan ?? nobody) })
    return true
  })
}

async function keepPlan(write: Writer, companyId: string, owner: PlanOwner, version: number, plan: PlanValues) {
  const { id, name } = owner
  const entry = { companyId, id, kind: owner.kind, name, sort: sortKey(name), createdAt: Date.now() }
  if (owner.kind !== 'person') await write.insert(directory).values(entry)
  await write.insert(callingPlans).values({ companyId, id, version })
  for (const type of planTypes) {
    const [originating, redirecting] = [plan.originating[type], plan.redirecting[type]]
    await write.insert(callingPlanTypes).values({ companyId, planId: id, type, originating, redirecting })
  }
  for (const [at, slot] of planSlots.entries()) await saveLink(write, companyId, id, slot, plan.transfers[at] ?? null)
}

async function forget(write: Writer, companyId: string, id: string) {
  await write.delete(callingPlans).where(and(eq(callingPlans.companyId, companyId), eq(callingPlans.id, id)))
  const own = and(eq(links.companyId, companyId), eq(links.ownerId, id))
  await write.delete(links).where(and(own, inArray(links.slot, [...planSlots])))
  await removePlanEntry(write, companyId, id)
}

/** Forgets the plan of a department that goes. Inside a `change`. */
export async function removePlanEntry(write: Writer, companyId: string, id: string): Promise<void> {
  const entry = and(eq(directory.companyId, companyId), eq(directory.id, id))
  await write.delete(directory).where(and(entry, ne(directory.kind, 'person')))
}

/** Names the plan of a department like the department, where it has one. Inside a `change`. */
export async function renamePlanEntry(write: Writer, companyId: string, id: string, name: string): Promise<void> {
  await write
    .update(directory)
    .set({ name, sort: sortKey(name) })
    .where(and(eq(directory.companyId, companyId), eq(directory.id, id), eq(directory.kind, 'department-plans')))
}
