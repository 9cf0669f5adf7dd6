import { tollProblem } from '@/lib/numbers/toll'
import { planOf, planType } from './permission'
import type { Person } from './person-settings'
import { decide, type Next, pass, treatment, type Walk } from './walk'

/** Step 6: the outgoing calling plan and the toll guard, or nothing when both let the call out. */
export function barred(walk: Walk, caller: Person, number: string): Next | undefined {
  const { snapshot } = walk
  const plan = planOf(snapshot, caller)
  const type = planType(caller.number ?? snapshot.mainNumber, number)
  const permission = type ? plan.originating[type] : 'refuse'
  const place = { id: caller.id }
  const params = { type: type ?? 'unknown' }
  const hears = { kind: 'prompt', prompt: 'notPermitted' } as const
  if (permission === 'refuse') {
    decide(walk, place, 'callingPlan', 'callingPlan.refused', { params, hears })
    return treatment('notPermitted')
  }
  if (permission === 'transfer1' || permission === 'transfer2' || permission === 'transfer3') {
    const to = plan.transfers[Number(permission.slice(-1)) - 1]
    if (to) {
      const destination = { kind: 'number', number: to } as const
      decide(walk, place, 'callingPlan', 'callingPlan.transferred', { params, to: destination })
      return { go: destination }
    }
    decide(walk, place, 'callingPlan', 'callingPlan.refused', { params, hears })
    return treatment('notPermitted')
  }
  pass(walk, 'callingPlan', 'permitted', params)
  const problem = type === 'directory' ? undefined : tollProblem(number, snapshot.toll)
  if (!problem) return pass(walk, 'tollGuard', 'permitted')
  decide(walk, place, 'tollGuard', 'tollGuard.refused', { params: { problem }, hears })
  return treatment('notPermitted')
}
