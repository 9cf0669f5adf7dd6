/** The kinds of calls of an outgoing calling plan (field reference 19) that a Canadian line can make. */
export const planTypes = ['local', 'tollFree', 'toll', 'international', 'directory', 'premium'] as const
export type PlanType = (typeof planTypes)[number]

/** Originating a call of a type: allowed, refused, with a code only, or sent to one of the plan's three numbers. */
export type Permission = 'allow' | 'refuse' | 'code' | 'transfer1' | 'transfer2' | 'transfer3'

/** Redirecting (forwards and transfers) is a permission of its own. Transfers: E.164. */
export type CallingPlan = {
  originating: Readonly<Record<PlanType, Permission>>
  redirecting: Readonly<Record<PlanType, boolean>>
  transfers: readonly (string | undefined)[]
}

/** A company nobody decided anything for: international, premium and directory assistance wait until asked for. */
export const DEFAULT_PLAN: CallingPlan = {
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
