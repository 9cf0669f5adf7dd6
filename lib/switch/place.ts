import { LOWEST_PRIORITY } from '@/lib/numbers/priorities'
import { countAhead, type Waiting } from '@/lib/routing/queue-order'
import { promotedAt, waitingAs } from '@/lib/routing/queue-rivals'
import type { Visit } from '@/lib/routing/queue-visit'
import type { Standing } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'
import { askerOf } from './asker'
import type { Queued } from './manners'

type Place = {
  /** The call in the call centre that has it now, if one does. */
  own?: Waiting
  /** What a switch is told of its place there. */
  queued: Queued
  /** What it met in call centres, its place at this look included. */
  visits: readonly Visit[]
}

/** The place of a call among those that wait, at an instant (UTC ms). */
export function placeOf(
  call: string,
  standing: Standing,
  waiting: readonly Waiting[],
  snapshot: Snapshot,
  now: number,
): Place {
  const { visits } = standing.story
  const own = waitingAt(call, standing, snapshot)
  const visit = visits.at(-1)
  if (!own || !visit) return { visits, queued: { priority: LOWEST_PRIORITY, ahead: 0, first: true } }
  const current = promotedAt(now, own, snapshot)
  const others = waiting.map(one => promotedAt(now, one, snapshot))
  const ahead = countAhead(current, others)
  const waits = 'ask' in standing && standing.ask.ask === 'wait'
  return {
    own,
    queued: { priority: current.priority, ahead, before: visit.ahead, first: visit.looks === 0 },
    visits: waits ? [...visits.slice(0, -1), { ...visit, ahead }] : visits,
  }
}

function waitingAt(call: string, standing: Standing, snapshot: Snapshot): Waiting | undefined {
  const visit = standing.story.visits.at(-1)
  if (!('ask' in standing) || !visit || askerOf(standing.ask, snapshot)?.id !== visit.id) return undefined
  return waitingAs(call, visit, { steps: standing.steps, snapshot })
}
