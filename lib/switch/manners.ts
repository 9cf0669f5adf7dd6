import type { CallCenter } from '@/lib/routing/call-center-settings'
import type { PagingGroup } from '@/lib/routing/service-settings'
import type { HeardSound, Offer, Wait } from './words'

/** Announcements as a switch is told of them; without any its own prompt of this name. */
type Played = (announcements: readonly string[], prompt: string) => HeardSound[]
/** The priority of a call in its queue now, how many go before it and how many did at its last look, and whether it begins to wait. */
export type Queued = { priority: number; ahead: number; before?: number; first: boolean }

/** How a call of a queue is offered to an agent. */
export function offerOf({ manners }: CallCenter, played: Played): Omit<Offer, 'priority'> {
  const { answerAfter, whisper, ringback, returns, held, afterCall } = manners
  return {
    ...(answerAfter !== undefined && { answerAfter }),
    ...(whisper && { whisper: played(whisper, 'whisper') }),
    ...(ringback && { ringback }),
    ...(returns && { returns }),
    ...(held.alert !== undefined && { holdAlert: held.alert }),
    ...(held.bounce !== undefined && { holdReturn: held.bounce }),
    afterCall,
  }
}

/** What is said to a caller who waits, beside the music. */
export function waitOf(
  center: CallCenter,
  { ahead, before, first }: Omit<Queued, 'priority'>,
  played: Played,
): Omit<Wait, 'wait' | 'priority'> {
  const { comfort, bypass, estimate, resets } = center.manners
  const minutes = expectedMinutes(center, ahead)
  const short = bypass !== undefined && minutes !== undefined && minutes * 60 < bypass.below
  const now = estimateOf(center, ahead)
  const said =
    first || (estimate?.repeat && !isSame(now, before === undefined ? undefined : estimateOf(center, before)))
  return {
    ...(said && now && { estimate: now }),
    ...(short && { comfort: { play: played(bypass.announcements, 'comfort.bypass'), after: bypass.after } }),
    ...(!short && comfort && { comfort: { play: played(comfort.announcements, 'comfort'), every: comfort.every } }),
    ...(first && resets && { resets }),
  }
}

function isSame(one: Wait['estimate'], other: Wait['estimate']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Minutes that a caller waits: the calls up to this one, shared by the agents who take part. */
function expectedMinutes({ manners, agents }: CallCenter, ahead: number): number | undefined {
  const taking = agents.filter(agent => agent.joined).length
  if (!manners.estimate || taking === 0) return undefined
  return ((ahead + 1) * manners.estimate.handlingMinutes) / taking
}

function estimateOf(center: CallCenter, ahead: number): Wait['estimate'] {
  const { estimate } = center.manners
  const minutes = Math.ceil(expectedMinutes(center, ahead) ?? Number.POSITIVE_INFINITY)
  if (!estimate) return undefined
  const [value, most] =
    estimate.by === 'position' ? [ahead + 1, estimate.mostPositions] : [minutes, estimate.mostMinutes]
  if (value <= most) return estimate.by === 'position' ? { position: value } : { minutes: value }
  return estimate.highVolume ? { highVolume: true } : undefined
}

/** How a page begins: the tone that the originator waits for, and the name that phones show. */
export function pageOf({ name, manners }: PagingGroup, originator = name): { toneAfter: number; shown: string } {
  const { toneSeconds, showOriginator, prefix } = manners
  const shown = showOriginator ? originator : name
  return { toneAfter: toneSeconds, shown: prefix ? `${prefix} ${shown}` : shown }
}
