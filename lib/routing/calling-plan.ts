import type { Destination } from '@/lib/destinations/destination'
import type { TollPolicy } from '@/lib/numbers/toll'

/** The kinds of calls of an outgoing calling plan (field reference 19) that a Canadian line can make. */
export const planTypes = ['local', 'tollFree', 'toll', 'international', 'directory', 'premium'] as const
export type PlanType = (typeof planTypes)[number]

/** Originating a call of a type: allowed, refused, with a code only, or sent to one of the plan's three numbers. */
export const permissions = ['allow', 'refuse', 'code', 'transfer1', 'transfer2', 'transfer3'] as const
export type Permission = (typeof permissions)[number]

/** Redirecting (forwards and transfers) is a permission of its own. `ownerId`: the department or person whose plan it is. */
export type CallingPlan = {
  level: 'company' | 'department' | 'person'
  ownerId?: string
  originating: Readonly<Record<PlanType, Permission>>
  redirecting: Readonly<Record<PlanType, boolean>>
  transfers: readonly (Destination | undefined)[]
}

/** A company nobody decided anything for: international, premium and directory assistance wait until asked for. */
export const DEFAULT_PLAN: CallingPlan = {
  level: 'company',
  originating: {
    local: 'allow',
    tollFree: 'allow',
    toll: 'allow',
    international: 'refuse',
    directory: 'allow',
    premium: 'refuse',
  },
  redirecting: { local: true, tollFree: true, toll: true, international: false, directory: false, premium: false },
  transfers: [],
}

/** The default plan; the countries that the provider opened are let out, one by one, by the toll guard. */
export function defaultPlan(toll: TollPolicy): CallingPlan {
  if (closedTypes(toll).includes('international')) return DEFAULT_PLAN
  return {
    ...DEFAULT_PLAN,
    originating: { ...DEFAULT_PLAN.originating, international: 'allow' },
    redirecting: { ...DEFAULT_PLAN.redirecting, international: true },
  }
}

/** The types that the provider lets nobody of the company call or forward to, whatever a plan says. */
export function closedTypes({ countries }: TollPolicy): PlanType[] {
  return countries.length > 0 ? ['premium'] : ['international', 'premium']
}

/** Whether a permission lets the call itself out, so that only an open type may have it. */
export const letsOut = (permission: Permission) => permission === 'allow' || permission === 'code'

/** A plan inside what the provider opened: a company can only narrow. */
export function narrowed(plan: CallingPlan, toll: TollPolicy): CallingPlan {
  const originating = { ...plan.originating }
  const redirecting = { ...plan.redirecting }
  for (const type of closedTypes(toll)) {
    if (letsOut(originating[type])) originating[type] = 'refuse'
    redirecting[type] = false
  }
  return { ...plan, originating, redirecting }
}
