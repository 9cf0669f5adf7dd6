import type { ProblemKey } from '@/lib/forms/problems'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** What one network address may do, and in how many milliseconds (security.md section 5). Counted in memory. */
export const addressRates = {
  signInFailure: [30, 15 * minute],
  signIn: [300, 15 * minute],
  reset: [10, hour],
  sso: [30, 10 * minute],
} as const satisfies Record<string, readonly [number, number]>

type Share = { most: number; per: number; unit: number; problem: ProblemKey }

/**
 * What one person (`companyTarget`: one company) may do, in how many milliseconds, and the sentence that says in which
 * unit how long to wait (security.md section 5). Counted in the store. A target is a destination outside the company.
 */
export const shares = {
  write: { most: 60, per: minute, unit: second, problem: 'tooManyWrites' },
  search: { most: 60, per: minute, unit: second, problem: 'tooManySearches' },
  upload: { most: 10, per: hour, unit: minute, problem: 'tooManyUploads' },
  export: { most: 20, per: day, unit: hour, problem: 'tooManyExports' },
  target: { most: 10, per: hour, unit: minute, problem: 'tooManyTargets' },
  companyTarget: { most: 50, per: hour, unit: minute, problem: 'tooManyCompanyTargets' },
} as const satisfies Record<string, Share>

export type ShareName = keyof typeof shares

/** The instant from which one more is allowed after these uses (instants, any order): 0 when it is allowed now. */
export function mayUseAt(uses: readonly number[], { most, per }: Pick<Share, 'most' | 'per'>, now: number): number {
  const lately = uses.filter(at => at > now - per).sort((a, b) => b - a)
  const oldest = lately[most - 1]
  return oldest === undefined ? 0 : oldest + per
}

/** What to say to somebody who may go on only from `from`. */
export function shareProblem(name: ShareName, from: number, now: number) {
  const { most, unit, problem } = shares[name]
  return { key: problem, params: { most, wait: Math.max(1, Math.ceil((from - now) / unit)) } }
}
