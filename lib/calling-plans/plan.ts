import type { Destination } from '@/lib/destinations/destination'
import type { TollPolicy } from '@/lib/numbers/toll'
import {
  type CallingPlan,
  defaultPlan,
  letsOut,
  narrowed,
  type Permission,
  type PlanType,
  planTypes,
} from '@/lib/routing/calling-plan'

/** What a plan holds. `transfers`: always three. */
export type PlanValues = {
  originating: Record<PlanType, Permission>
  redirecting: Record<PlanType, boolean>
  transfers: (Destination | null)[]
}

/** All the plans of a company, as stored by whose they are, and what decides which one applies. */
export type Plans = {
  companyId: string
  stored: ReadonlyMap<string, PlanValues & { version: number }>
  parents: ReadonlyMap<string, string | null>
  toll: TollPolicy
}

/** The company's plan, within what its provider opened. */
export function companyPlan({ companyId, stored, toll }: Plans): CallingPlan {
  const own = stored.get(companyId)
  return own ? narrowed(asPlan(own, 'company'), toll) : defaultPlan(toll)
}

/** The plan of the nearest department that has one, upwards from this one; nothing: the company's applies. */
export function departmentPlan({ stored, parents, toll }: Plans, departmentId: string | null): CallingPlan | undefined {
  for (let id = departmentId; id; id = parents.get(id) ?? null) {
    const own = stored.get(id)
    if (own) return narrowed({ ...asPlan(own, 'department'), ownerId: id }, toll)
  }
  return undefined
}

/** A person's own plan, or their department's; nothing: the company's applies. */
export function personPlan(plans: Plans, personId: string, departmentId: string | null): CallingPlan | undefined {
  const own = plans.stored.get(personId)
  if (!own) return departmentPlan(plans, departmentId)
  return narrowed({ ...asPlan(own, 'person'), ownerId: personId }, plans.toll)
}

/** Whether a plan opens calls or forwards abroad that its owner could not make until now: a password is asked for that. */
export function opensAbroad({ originating, redirecting }: PlanValues, plans: Plans, ownerId: string): boolean {
  const was = personPlan(plans, ownerId, plans.parents.has(ownerId) ? ownerId : null) ?? companyPlan(plans)
  return (
    (letsOut(originating.international) && !letsOut(was.originating.international)) ||
    (redirecting.international && !was.redirecting.international)
  )
}

/** A plan as its form starts: where it came from does not matter. */
export function valuesOf({ originating, redirecting, transfers }: CallingPlan): PlanValues {
  return {
    originating: { ...originating },
    redirecting: { ...redirecting },
    transfers: [0, 1, 2].map(at => transfers[at] ?? null),
  }
}

function asPlan({ originating, redirecting, transfers }: PlanValues, level: CallingPlan['level']): CallingPlan {
  return { level, originating, redirecting, transfers: transfers.map(to => to ?? undefined) }
}

/** A plan as the history keeps it: one value a field, in the words of `callingPlan`. */
export function planImage(values: PlanValues | null): Record<string, unknown> {
  if (!values) return { follow: 'above' }
  const { originating, redirecting, transfers } = values
  return {
    follow: 'own',
    ...Object.fromEntries(
      planTypes.flatMap(type => [
        [type, originating[type]],
        [`${type}Forwards`, redirecting[type]],
      ]),
    ),
    ...Object.fromEntries(transfers.map((to, at) => [`transfer${at + 1}`, to])),
  }
}

/** The plan of an image; nothing when it says that the level above is followed. */
export function imagedPlan(image: Record<string, unknown>): PlanValues | null {
  if (image.follow === 'above') return null
  const each = <V>(name: (type: PlanType) => string) =>
    Object.fromEntries(planTypes.map(type => [type, image[name(type)]])) as Record<PlanType, V>
  return {
    originating: each<Permission>(type => type),
    redirecting: each<boolean>(type => `${type}Forwards`),
    transfers: [1, 2, 3].map(at => (image[`transfer${at}`] as Destination | null) ?? null),
  }
}
