import type { Destination } from '@/lib/destinations/destination'
import { tollClass, tollProblem } from '@/lib/numbers/toll'
import { classify } from '@/lib/rating/classify'
import type { CallingPlan, PlanType } from './calling-plan'
import type { Entry, Snapshot } from './snapshot'
import type { Walk } from './walk'

/** The calling plan's type of a call to an outside number, or nothing for what is no telephone number. */
export function planType(from: string | undefined, number: string): PlanType | undefined {
  const toll = tollClass(number)
  if (toll === 'invalid' || toll === 'emergency') return number === '411' ? 'directory' : undefined
  if (toll === 'tollFree' || toll === 'premium') return toll
  if (toll === 'international' || toll === 'caribbean') return 'international'
  const type = classify('outbound', from ?? '', number)
  if (type === 'directory') return 'directory'
  return type === 'local' ? 'local' : 'toll'
}

/** The plan of a person or a service: their own, their department's, or the company's. */
export function planOf(snapshot: Snapshot, entry: Entry | undefined): CallingPlan {
  return entry?.plan ?? snapshot.plan
}

/** Types of call that cost nothing by themselves, which a reached daily cap leaves alone (K). */
const free: readonly (PlanType | undefined)[] = ['local', 'tollFree']

/** Whether the daily cap keeps a call from going out to a number: it is reached, and the call may cost. */
export function isCapped(walk: Pick<Walk, 'snapshot' | 'states'>, by: Entry | undefined, to: Destination): boolean {
  if (!walk.states.capReached || to.kind !== 'number' || walk.snapshot.numbers.has(to.number)) return false
  return !free.includes(planType(by?.number ?? walk.snapshot.mainNumber, to.number))
}

/**
 * Which guard forbids an entry to send calls on to a destination, or nothing. Inside the company all is allowed. What is no entry
 * yet, or nobody's (a new service, night forwarding), is judged by the company's plan.
 */
export function forbidden(
  snapshot: Snapshot,
  by: Entry | undefined,
  to: Destination,
): 'callingPlan' | 'tollGuard' | undefined {
  if (to.kind !== 'number' || snapshot.numbers.has(to.number)) return undefined
  const type = planType(by?.number ?? snapshot.mainNumber, to.number)
  if (!type || !planOf(snapshot, by).redirecting[type]) return 'callingPlan'
  return tollProblem(to.number, snapshot.toll) ? 'tollGuard' : undefined
}
