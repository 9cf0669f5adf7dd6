import type { Destination } from '@/lib/destinations/destination'
import type { CallingPlan } from './calling-plan'

/** Callers a rule speaks of: all of them, or the listed numbers (E.164 or extensions) and kinds of hidden callers. */
export type Callers = 'any' | { numbers: readonly string[]; anonymous: boolean; unavailable: boolean }

/** One row of a list of criteria; every condition it names must hold. Schedules by id. */
export type Criterion = {
  name: string
  active: boolean
  callers: Callers
  schedule?: string
  holiday?: string
}

/** A row of selective forwarding: to the default number, to its own, or an exception from the others. */
export type SelectiveRule = Criterion & { forward: 'default' | 'never' | Destination }

/** A row of selective rejection or acceptance; `applies: false` is the exception (do not reject, do not accept). */
export type ScreeningRule = Criterion & { applies: boolean }

export type Forward = { active: boolean; to?: Destination }

/** A place beside the desk that rings too; a confirmed one counts as answered only after "press 1". */
export type OtherPhone = { to: Destination; rings: number; confirm: boolean }

export type Voicemail = {
  active: boolean
  all: boolean
  busy: boolean
  unanswered: boolean
  /** 0, or 2 to 20. */
  rings: number
  greetings: { busy?: string; noAnswer?: string }
  away: { active: boolean; greeting?: string; takesMessages: boolean }
  /** After the greeting, instead of a message: hang up, or go to. */
  greetingOnly?: 'hangup' | Destination
  zero?: Destination
}

/** A person with the settings of their line. Features outside the licence arrive here switched off. */
export type Person = {
  kind: 'person'
  /** The hunt group that is busy and makes its members busy for direct calls too. */
  busyWith?: string
  id: string
  name: string
  extension?: string
  number?: string
  /** false: the line is suspended, or intercepted. */
  active: boolean
  departmentId?: string
  zone: string
  /** "Last First", the way it is spelled on a keypad. */
  spelled: string
  /** Of their licence: what they have. */
  pack?: string
  administers: boolean
  /** `own`: by the person's own feature, not by a suspension. `sound`: an announcement instead of the platform's. */
  intercept: { own?: true; sound?: string; newNumber?: string; zero?: Destination; voicemail: boolean }
  /** Who may call in; `hidden` and `abroad` speak of outside callers. */
  incoming: { inside: boolean; outside: 'allow' | 'redirectedOnly' | 'refuse'; hidden: boolean; abroad: boolean }
  anonymousRejection: boolean
  rejection: { active: boolean; rules: readonly ScreeningRule[] }
  acceptance: { active: boolean; rules: readonly ScreeningRule[] }
  night: 'group' | 'on' | 'off' | 'without'
  selective: { active: boolean; to?: Destination; rules: readonly SelectiveRule[] }
  always: Forward & { splash: boolean }
  busy: Forward
  noAnswer: Forward & { rings: number }
  notReachable: Forward
  voicemail: Voicemail
  doNotDisturb: { active: boolean; splash: boolean }
  callWaiting: boolean
  simultaneous: {
    active: boolean
    skipOnCall: boolean
    phones: readonly { to: Destination; confirm: boolean }[]
    rules: readonly ScreeningRule[]
  }
  sequential: {
    active: boolean
    baseFirst: boolean
    baseRings: number
    continueIfBusy: boolean
    phones: readonly OtherPhone[]
    rules: readonly ScreeningRule[]
  }
  remoteOffice: { active: boolean; number?: string }
  musicOnHold: boolean
  agentState: AgentState
  /** Why the agent is unavailable, by the company's list. */
  agentCode?: string
  hidesNumber: boolean
  callerNumber?: string
  speedDials: Readonly<Record<string, Destination>>
  /** The calling plan of the person or of their department; undefined: the company's. */
  plan?: CallingPlan
}

export type AgentState = 'sign-in' | 'sign-out' | 'available' | 'unavailable' | 'wrap-up'
