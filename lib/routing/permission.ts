import type { Destination } from '@/lib/destinations/destination'
import { tollClass, tollProblem } from '@/lib/numbers/toll'
import { classify } from '@/lib/rating/classify'
import { type CallingPlan, DEFAULT_PLAN, type PlanType } from './calling-plan'
import type { Person } from './person-settings'
import type { Entry, Snapshot } from './snapshot'

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

export function planOf(snapshot: Snapshot, person?: Person): CallingPlan {
  return person?.plan ?? snapshot.plan ?? DEFAULT_PLAN
}

/** Which guard forbids an entry to send calls on to a destination, or nothing. Inside the company all is allowed. */
export function forbidden(snapshot: Snapshot, by: Entry, to: Destination): 'callingPlan' | 'tollGuard' | undefined {
  if (to.kind !== 'number' || snapshot.numbers.has(to.number)) return undefined
  const type = planType(by.number ?? snapshot.mainNumber, to.number)
  const plan = planOf(snapshot, by.kind === 'person' ? by : undefined)
  if (!type || !plan.redirecting[type]) return 'callingPlan'
  return tollProblem(to.number, snapshot.toll) ? 'tollGuard' : undefined
}
