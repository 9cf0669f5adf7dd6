import { askKey } from './ask-key'
import type { Call, PhoneStates } from './call'
import { MAX_OFFERS } from './constants'
import { route } from './route'
import type { Snapshot } from './snapshot'
import type { End, Step } from './step'
import { type Answer, type Ask, newWalk } from './walk'

/** What was asked of a call, and the agents who had a rest then: they are not offered it, whenever the question is played again. */
export type Asked = { to: string; resting?: readonly string[] }
/** An answer that was given, and what it was given to. */
export type Given = Asked & { answer: Answer }

/** Where a call stands: waiting to be told about an ask, or at its end; and how many of the answers brought it there. */
export type Standing = { steps: Step[]; used: number } & ({ ask: Ask } | { end: End })

/**
 * Follows a call through the answers that a switch reported, in their order. When settings changed meanwhile and something else
 * is asked than was answered, the answers from there on no longer count.
 */
export function replay(
  snapshot: Snapshot,
  call: Call,
  instant: number,
  states: PhoneStates,
  given: readonly Given[],
): Standing {
  const statesAt = (at: number): PhoneStates => ({ ...states, resting: given[at]?.resting ?? states.resting ?? [] })
  const walk = newWalk(snapshot, call, instant, statesAt(0), MAX_OFFERS)
  const way = route(walk)
  let next = way.next()
  let used = 0
  for (const { to, answer } of given) {
    if (next.done || askKey(next.value) !== to) break
    used++
    walk.states = statesAt(used)
    next = way.next(answer)
  }
  const { steps } = walk
  return next.done ? { steps, used, end: next.value } : { steps, used, ask: next.value }
}
