import { supposed } from './answers'
import type { Call, PhoneStates } from './call'
import { route } from './route'
import type { Snapshot } from './snapshot'
import type { End, Step } from './step'
import { newWalk } from './walk'

/** What happens to a call: every decision in order, where it ends, the seconds until then, the schedules that were asked. */
export type Trace = { steps: Step[]; end: End; seconds: number; consulted: ReadonlySet<string> }

/** Nothing is supposed: phones are free and nobody answers. */
export const NOBODY_ANSWERS: PhoneStates = { phones: {} }

/** Follows a call through a company's settings at an instant (UTC ms), in a supposed world. Always ends. */
export function trace(snapshot: Snapshot, call: Call, instant: number, states: PhoneStates = NOBODY_ANSWERS): Trace {
  const walk = newWalk(snapshot, call, instant, states, 1)
  const answer = supposed(states)
  const way = route(walk)
  let next = way.next()
  while (!next.done) next = way.next(answer(next.value))
  return { steps: walk.steps, end: next.value, seconds: walk.seconds, consulted: walk.consulted }
}
