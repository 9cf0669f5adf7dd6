import type { Destination } from '@/lib/destinations/destination'
import type { Line } from './queue-rivals'

/** Who calls. Outside callers may withhold their number (private) or have none (unavailable). */
export type Caller =
  | { kind: 'outside'; number?: string; hidden?: 'private' | 'unavailable' }
  | { kind: 'inside'; id: string }

/** A call as it comes to the platform. `dialled`: E.164, an extension, 911, a speed dial or a feature code. */
export type Call = {
  from: Caller
  dialled: string
  /** A call back from the emergency services, soon after a 911 call. */
  emergencyCallback?: boolean
  /** Where the call already is; without it, that follows from what was dialled. */
  start?: Destination
}

/** A phone, when a call comes: free, on a call (call waiting may ring it), busy whatever happens, or not registered. */
export type Presence = 'free' | 'onCall' | 'busy' | 'unreachable'

/** What a phone does: its presence, and after how many rings it answers (undefined: it never does) or that it declines. */
export type Phone = { presence?: Presence; answersAfter?: number; declines?: boolean }

/** Turns of a group that remembers: who took its last call, and its people from the longest idle to the latest busy. */
export type Turns = { last?: string; idle?: readonly string[] }

/** The world around a call, as supposed by the question or as told by the switch. */
export type PhoneStates = {
  /** By person id, E.164 number or SIP URI. */
  phones: Readonly<Record<string, Phone>>
  /** What phones that are not named do. */
  others?: Phone
  /** What the caller keys in, one entry a question (a menu, a mailbox, a code); '' is no key at all. */
  keys?: readonly string[]
  /** Calls already waiting, by call centre id. */
  waiting?: Readonly<Record<string, number>>
  turns?: Readonly<Record<string, Turns>>
  /** The other calls that wait in call centres, for a switch. */
  line?: Line
  /** Agents whose last call ended so lately that they are left in peace. */
  resting?: readonly string[]
  /** Agents on calls that came from no queue, where that makes them unavailable. */
  engaged?: readonly string[]
  /** Numbers from 0 to 1, used in order where a policy draws at random. */
  draws?: readonly number[]
  /** People whose phone rings already, the longest first (for pickup). */
  ringing?: readonly string[]
  /** People on whose extension a call is parked. */
  parked?: readonly string[]
  /** The company spent what its calls may cost today: chargeable ones wait for tomorrow. */
  capReached?: boolean
  /** A call that is parked is taken back before its recall. */
  retrieved?: boolean
}
