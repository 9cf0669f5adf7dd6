import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { callingPlans, callingPlanTypes, departments, links } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { findTollPolicy } from '@/lib/destinations/queries'
import { linkDestination } from '@/lib/destinations/store'
import type { Plans, PlanValues } from './plan'

/** The slots of the places a plan transfers to. */
export const planSlots = ['calling-plan.1', 'calling-plan.2', 'calling-plan.3'] as const

type Stored = PlanValues & { version: number }

/** Every calling plan of the company, and what decides whose applies to whom. */
export async function findPlans(company: Company): Promise<Plans> {
  const { id, parentId } = departments
  const rows = await read().select({ id, parentId }).from(departments).where(eq(departments.companyId, company.id))
  return {
    companyId: company.id,
    stored: await storedPlans(read(), company.id),
    parents: new Map(rows.map(row => [row.id, row.parentId])),
    toll: await findTollPolicy(company),
  }
}

/** The plans that are stored, by whose they are. */
export async function storedPlans(from: Reader, companyId: string): Promise<Map<string, Stored>> {
  const plans = await from.select().from(callingPlans).where(eq(callingPlans.companyId, companyId))
  const types = await from.select().from(callingPlanTypes).where(eq(callingPlanTypes.companyId, companyId))
  const ways = await from
    .select()
    .from(links)
    .where(and(eq(links.companyId, companyId), inArray(links.slot, [...planSlots])))
  return new Map(
    plans.map(({ id, version }) => {
      const own = types.filter(({ planId }) => planId === id)
      const to = planSlots.map(slot => ways.find(way => way.ownerId === id && way.slot === slot))
      return [
        id,
        {
          version,
          originating: Object.fromEntries(own.map(row => [row.type, row.originating])) as Stored['originating'],
          redirecting: Object.fromEntries(own.map(row => [row.type, row.redirecting])) as Stored['redirecting'],
          transfers: to.map(way => (way ? linkDestination(way) : null)),
        },
      ]
    }),
  )
}
