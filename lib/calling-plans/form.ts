import { z } from 'zod'
import { optionalDestination } from '@/lib/destinations/fields'
import { choice, flag } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import { letsOut, type PlanType, permissions, planTypes } from '@/lib/routing/calling-plan'

export const transferPlaces = ['1', '2', '3'] as const

const group = <S extends z.ZodType>(fields: S) => z.preprocess(typed => typed ?? {}, fields)

/** An outgoing calling plan (field reference 19) as it is posted; `above`: the plan of the level above is followed. */
export const planForm = z.strictObject({
  follow: z.enum(['own', 'above'], 'chooseOne').default('own'),
  originating: group(z.record(z.enum(planTypes), choice(permissions))),
  redirecting: group(z.record(z.enum(planTypes), flag())),
  transfers: group(z.record(z.enum(transferPlaces), optionalDestination())),
})
export type TypedPlan = z.output<typeof planForm>

/** What the plan cannot say: that a type is let out which the provider keeps closed, or a transfer to a number that is not there. */
export function planProblems({ originating, transfers }: TypedPlan, closed: readonly PlanType[]): Problems {
  const problems: Problems = {}
  for (const type of closed)
    if (letsOut(originating[type])) problems[`originating.${type}`] = { key: 'closedByProvider' }
  for (const place of transferPlaces)
    if (!transfers[place] && Object.values(originating).includes(`transfer${place}`))
      problems[`transfers.${place}`] = { key: 'required' }
  return problems
}
