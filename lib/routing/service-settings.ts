import type { Destination } from '@/lib/destinations/destination'
import type { CallCenter } from './call-center-settings'
import type { CallingPlan } from './calling-plan'
import type { SelectiveRule, Voicemail } from './person-settings'
import type { RingPattern } from './snapshot'

/** User services that a service may have itself (4.3, 4.4); `busy` decides where a hunt group or a queue gives the busy tone. */
export type OwnForwards = {
  selective?: { active: boolean; to?: Destination; rules: readonly SelectiveRule[] }
  always?: { active: boolean; to?: Destination }
  busy?: { active: boolean; to?: Destination }
}

/** What every service that can be called has. */
export type Called = {
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
