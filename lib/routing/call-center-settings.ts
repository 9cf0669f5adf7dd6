import type { Destination } from '@/lib/destinations/destination'
import type { Across } from './queue-turn'
import type { Agent, Called, Policy } from './service-settings'
import type { RingPattern } from './snapshot'

export type QueueAction = 'none' | 'busy' | 'transfer' | 'night' | 'ringing' | 'announcement'

/** What a queue does in one of its situations; the announcements are played before it. */
export type QueuePolicy = { action: QueueAction; to?: Destination; announcements: readonly string[] }

/**
 * How a switch offers a call of a queue to an agent, and what it plays to who waits (field reference 11); none of it decides where
 * a call goes. Seconds but for `handlingMinutes` and `mostMinutes`; announcements by id.
 */
export type Manners = {
  pattern?: RingPattern
  answerAfter?: number
  whisper?: readonly string[]
  ringback: boolean
  /** The call comes back to the queue when the agent becomes unavailable while it rings. */
  returns: boolean
  held: { alert?: number; bounce?: number }
  afterCall: { state: 'available' | 'unavailable' | 'wrapUp'; seconds?: number }
  /** The call's statistics begin again when it enters the queue. */
  resets: boolean
  comfort?: { every: number; announcements: readonly string[] }
  /** Instead of the comfort message when the expected wait is shorter than `below`, after so many seconds. */
  bypass?: { below: number; after: number; announcements: readonly string[] }
  estimate?: {
    by: 'position' | 'time'
    mostPositions: number
    mostMinutes: number
    handlingMinutes: number
    highVolume: boolean
    repeat: boolean
  }
}

export type CallCenter = Called & {
  kind: 'call-centers'
  policy: Policy
  routing: 'priority' | 'skill'
  agents: readonly Agent[]
  supervisors: readonly string[]
  length: number
  /** Seconds of waiting after which a call of this priority goes up by one. */
  promotions: { readonly [priority: number]: number }
  callWaiting: boolean
  callsInWrapUp: boolean
  holiday: QueuePolicy & { schedule?: string }
  /** `manual`: what is played instead of the usual announcements. */
  night: QueuePolicy & { schedule?: string; force: boolean; manual?: readonly string[] }
  forced: { active: boolean; to?: Destination; announcements: readonly string[] }
  /** What a code dialled at a phone may change. */
  byCode: { night: boolean; forced: boolean }
  stranded: QueuePolicy
  unavailable: QueuePolicy
  /** Queue full, or `seconds` of waiting. */
  overflow: QueuePolicy & { seconds?: number }
  bounce: { rings?: number; to?: Destination; makesUnavailable: boolean }
  entrance: { active: boolean; mandatory: boolean; announcements: readonly string[] }
  music: readonly string[]
  /** For callers of the company; none: as for the others. */
  musicInside: readonly string[]
  escapeDigit?: string
  manners: Manners
}

/** What the company's settings say of all its call centres (field reference 11). */
export type AgentRules = {
  /** Do Not Disturb, or a phone that cannot be reached, counts as unavailable. */
  onDoNotDisturb: boolean
  onUnreachable: boolean
  /** So does a call that came from no queue. */
  onPersonalCalls?: boolean
  /** Which call goes first where an agent is in several queues. */
  across: Across
  /** After a call, before the next one is offered. */
  guardSeconds?: number
  /** By call centre: how many must be unavailable for this reason (any, when it has none) before its rule for it acts. */
  enough: ReadonlyMap<string, { agents: number; code?: string }>
}
