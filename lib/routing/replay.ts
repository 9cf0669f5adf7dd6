import type { Call, PhoneStates } from './call'
import { MAX_OFFERS } from './constants'
import { route } from './route'
import type { Snapshot } from './snapshot'
import type { End, Step } from './step'
import { type Answer, type Ask, newWalk } from './walk'

/** Where a call stands after the answers given so far: waiting to be told about an ask, or at its end. */
export type Standing = { ask: Ask; steps: Step[] } | { end: End; steps: Step[] }

/** Follows a call through the answers that a switch reported, in their order, to the next thing it must be told. */
export function replay(
  snapshot: Snapshot,
  call: Call,
  instant: number,
  states: PhoneStates,
  answers: readonly Answer[],
): Standing {
  const walk = newWalk(snapshot, call, instant, states, MAX_OFFERS)
  const way = route(walk)
  let next = way.next()
  for (const answer of answers) {
    if (next.done) break
    next = way.next(answer)
  }
  return next.done ? { end: next.value, steps: walk.steps } : { ask: next.value, steps: walk.steps }
}
