import { askKey } from './ask-key'
import type { Call, PhoneStates } from './call'
import { MAX_OFFERS } from './constants'
import type { Visit } from './queue-visit'
import { route } from './route'
import type { Snapshot } from './snapshot'
import type { End, Step } from './step'
import { type Answer, type Ask, newWalk } from './walk'

/** An answer that was given, and what it was given to. */
export type Given = { to: string; answer: Answer }

/** What is known of a call: the answers so far, and what it met in the call centres it came to. */
export type Story = { answers: readonly Given[]; visits: readonly Visit[] }

/** Where a call stands: waiting to be told about an ask, or at its end; and the part of its story that brought it there. */
export type Standing = { steps: Step[]; story: Story } & ({ ask: Ask } | { end: End })

/**
 * Follows a call through what a switch reported of it, in its order, from the instant at which it began to `now` (UTC ms). When
 * settings changed meanwhile and something else is asked than was answered, the answers from there on no longer count.
 */
export function replay(
  snapshot: Snapshot,
  call: Call,
  { instant, now }: { instant: number; now: number },
  states: PhoneStates,
  { answers, visits }: Story,
): Standing {
  const walk = newWalk(snapshot, call, instant, states, MAX_OFFERS, { now, visits: [...visits] })
  const way = route(walk)
  let next = way.next()
  let used = 0
  for (const { to, answer } of answers) {
    if (next.done || askKey(next.value) !== to) break
    used++
    next = way.next(answer)
  }
  const { steps } = walk
  const story = { answers: answers.slice(0, used), visits: walk.visits.slice(0, walk.visited) }
  return next.done ? { steps, story, end: next.value } : { steps, story, ask: next.value }
}
