import type { Destination } from '@/lib/destinations/destination'
import { tollProblem } from '@/lib/numbers/toll'
import { isCapped, planOf, planType } from './permission'
import type { Person } from './person-settings'
import { decide, type Next, pass, treatment, type Walk } from './walk'

const hears = { kind: 'prompt', prompt: 'notPermitted' } as const

/** Step 6: the outgoing calling plan, the daily cap and the toll guard, or nothing when all let the call out. */
export function barred(walk: Walk, caller: Person, number: string): Next | undefined {
  const plan = planOf(walk.snapshot, caller)
  const type = planType(caller.number ?? walk.snapshot.mainNumber, number)
  const permission = type ? plan.originating[type] : 'refuse'
  const place = { id: caller.id }
  const params = { type: type ?? 'unknown' }
  const to = permission.startsWith('transfer') ? plan.transfers[Number(permission.slice(-1)) - 1] : undefined
  if (to) {
    decide(walk, place, 'callingPlan', 'callingPlan.transferred', { params, to })
    return (isOutside(walk, to) && (capped(walk, caller, to.number) ?? guarded(walk, caller, to.number))) || { go: to }
  }
  if (permission !== 'allow' && permission !== 'code') {
    decide(walk, place, 'callingPlan', 'callingPlan.refused', { params, hears })
    return treatment('notPermitted')
  }
  pass(walk, 'callingPlan', 'permitted', params)
  const refused = capped(walk, caller, number)
  if (refused || type === 'directory') return refused ?? pass(walk, 'tollGuard', 'permitted')
  return guarded(walk, caller, number)
}

function isOutside(walk: Walk, to: Destination): to is Extract<Destination, { kind: 'number' }> {
  return to.kind === 'number' && !walk.snapshot.numbers.has(to.number)
}

function capped(walk: Walk, caller: Person, number: string): Next | undefined {
  if (!isCapped(walk, caller, { kind: 'number', number })) return undefined
  decide(walk, { id: caller.id }, 'dailyCap', 'dailyCap.refused', { hears })
  return treatment('notPermitted')
}

function guarded(walk: Walk, caller: Person, number: string): Next | undefined {
  const problem = tollProblem(number, walk.snapshot.toll)
  if (!problem) return pass(walk, 'tollGuard', 'permitted')
  decide(walk, { id: caller.id }, 'tollGuard', 'tollGuard.refused', { params: { problem }, hears })
  return treatment('notPermitted')
}
