import type { Destination } from '@/lib/destinations/destination'
import type { CallingPlan } from './calling-plan'
import type { SelectiveRule, Voicemail } from './person-settings'
import type { Across } from './queue-turn'
import type { RingPattern } from './snapshot'

/** User services that a service may have itself (4.3, 4.4); `busy` decides where a hunt group or a queue gives the busy tone. */
export type OwnForwards = {
  selective?: { active: boolean; to?: Destination; rules: readonly SelectiveRule[] }
  always?: { active: boolean; to?: Destination }
  busy?: { active: boolean; to?: Destination }
}

/** What every service that can be called has. */
type Called = {
  id: string
  name: string
  extension?: string
  number?: string
  active: boolean
  /** An announcement that callers hear while it is inactive, instead of the platform's. */
  inactiveSound?: string
  departmentId?: string
  zone: string
  /** The calling plan of its department; undefined: the company's. */
  plan?: CallingPlan
  own: OwnForwards
  /** Its mailbox, where it has one; `rings` counts for a hunt group whose phones would ring for good (lib/routing/hunt-group). */
  voicemail?: Voicemail
}

export type Policy = 'circular' | 'regular' | 'simultaneous' | 'uniform' | 'weighted'

/** Weight in percent, skill from 1 (best) to 20. `joined` is false for an agent who left this queue. */
export type Agent = { id: string; weight: number; skill: number; joined: boolean }

export type HuntGroup = Called & {
  kind: 'hunt-groups'
  policy: Policy
  agents: readonly Agent[]
  /** Rings before the next agent; undefined: the first one rings on. */
  advanceRings?: number
  overflow?: { seconds: number; to: Destination }
  notReachable?: Destination
  busyWhenNotReachable: boolean
  callWaiting: boolean
  groupBusy: boolean
  /** Phones show the group's name with the caller. */
  showName: boolean
}

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

export type KeyAction =
  | { action: 'transfer' | 'prompted' | 'operator'; to: Destination }
  | { action: 'name' | 'extension' | 'mailbox' | 'repeat' | 'previous' | 'exit' }
  | { action: 'submenu'; menu: string }
  | { action: 'announcement'; sound: string }

export type Menu = {
  /** A submenu's. */
  name?: string
  greeting?: string
  /** First-level extension dialling: an extension may be keyed in at once. */
  dialling: boolean
  keys: Readonly<Record<string, KeyAction>>
  noInput: { repeats: number; after: 'message' | 'hangup' | { to: Destination } }
}

export type Scope = 'company' | 'department'

export type Attendant = Called & {
  kind: 'auto-attendants'
  business?: string
  holiday?: string
  extensionScope: Scope
  nameScope: Scope
  nameOrder: 'lastFirst' | 'either'
  firstDigitSeconds: number
  operatorSound?: string
  /** `business`, `afterHours`, `holiday`, and the submenus by id. */
  menus: Readonly<Record<string, Menu>>
}

export type PagingGroup = Called & {
  kind: 'paging-groups'
  targets: readonly string[]
  originators: readonly string[]
  /** Seconds until the originator hears the tone and speaks; what phones show: the originator, or the group, behind a prefix. */
  manners: { toneSeconds: number; showOriginator: boolean; prefix?: string }
}

export type GroupCall = Called & {
  kind: 'group-calls'
  targets: readonly Destination[]
  answerSeconds?: number
}

export type Service = HuntGroup | CallCenter | Attendant | PagingGroup | GroupCall

/** Groups without a number: they are not called, they change what happens to their people's calls. */
export type PickupGroup = { id: string; name: string; people: readonly string[] }
export type Series = { id: string; name: string; people: readonly string[] }

export type ParkSettings = {
  recallSeconds: number
  recallTo: 'parker' | 'parkerThenAlternate' | 'alternate'
  alternate?: string
  alternateSeconds: number
  /** How a recalled call rings, and what who parks is told of where the call is: shown for so long, and said where it is set so. */
  pattern?: RingPattern
  displaySeconds: number
  announces: boolean
}
export type ParkGroup = {
  id: string
  name: string
  people: readonly string[]
  recallTo?: ParkSettings['recallTo']
  alternate?: string
}

export type Music = {
  id: string
  departmentId?: string
  hold: boolean
  park: boolean
  sound?: string
  insideSound?: string
}

export type NightForwarding = {
  mode: 'off' | 'on' | 'automatic'
  business?: string
  holiday?: string
  to?: Destination
}

export type Codes = {
  type: 'off' | 'account' | 'authorization'
  digits: number
  /** Local and toll-free calls need none. */
  localFree: boolean
  mandatory: readonly string[]
  optional: readonly string[]
  /** Whether a code that was keyed in is on the list; unknown here, for codes are only kept hashed. */
  valid: (code: string) => boolean
}
