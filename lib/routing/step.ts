import type { Destination } from '@/lib/destinations/destination'
import type { SettingFeature } from './setting-codes'

/** What decides about a call: the platform's own vocabulary (field reference 4.8), then the words it lacks. */
export const rules = [
  'callForwardAlways',
  'callForwardBusy',
  'callForwardNoAnswer',
  'callForwardNotReachable',
  'callForwardSelective',
  'callPark',
  'callPickup',
  'directedCallPickup',
  'callCenterDistribution',
  'huntGroupDistribution',
  'doNotDisturb',
  'groupNightForwarding',
  'sequentialRing',
  'seriesCompletion',
  'simultaneousRing',
  'voiceMailTransfer',
  'voiceMessaging',
  'number',
  'outside',
  'redirections',
  'inactive',
  'intercept',
  'incomingPlan',
  'anonymousRejection',
  'selectiveRejection',
  'selectiveAcceptance',
  'notReachable',
  'busy',
  'ring',
  'noAnswer',
  'groupBusy',
  'groupNotReachable',
  'groupOverflow',
  'groupOwnBusy',
  'holidayService',
  'nightService',
  'forcedForwarding',
  'stranded',
  'overflow',
  'entrance',
  'queue',
  'bounced',
  'agentsUnavailable',
  'escape',
  'menu',
  'menuKey',
  'menuExtension',
  'menuName',
  'menuMailbox',
  'menuNoInput',
  'menuWrongKeys',
  'paging',
  'groupCall',
  'parkRecall',
  'emergency',
  'featureCode',
  'speedDial',
  'extension',
  'authorizationCode',
  'callingPlan',
  'tollGuard',
  'dailyCap',
  'callerId',
] as const

export type Rule = (typeof rules)[number]

/** Why a rule that was looked at did not decide. */
export const reasons = [
  'off',
  'notIncluded',
  'insideCaller',
  'callerShown',
  'noMatch',
  'ruleOff',
  'outsideSchedule',
  'callerNotListed',
  'exception',
  'noTarget',
  'notBusy',
  'reachable',
  'notInEffect',
  'fewerRings',
  'moreRings',
  'lastOfSeries',
  'fromGroup',
  'emergencyCallback',
  'fromSeries',
  'agentBusy',
  'agentUnreachable',
  'agentDoNotDisturb',
  'agentSuspended',
  'agentSignedOut',
  'agentNotReady',
  'agentResting',
  'agentEngaged',
  'agentNotJoined',
  'onCall',
  'originator',
  'notPermitted',
  'agentsReachable',
  'actionNone',
  'room',
  'agentsSignedIn',
  'agentsReady',
  'agentFree',
  'notACode',
  'notASpeedDial',
  'notInside',
  'exempt',
  'permitted',
  'modeOpen',
] as const

export type Reason = (typeof reasons)[number]

export type Params = Record<string, string | number>

/** A rule that was looked at before the decision and left the call alone. */
export type Skip = { rule: Rule; why: Reason; params?: Params }

/** What the caller hears meanwhile. Sounds are announcement ids; prompts are the platform's own, a number (E.164) is said in them. */
export type Heard =
  | { kind: 'nothing' | 'ringback' | 'busy' }
  | { kind: 'sounds'; ids: string[] }
  | { kind: 'prompt'; prompt: string; number?: string }
  | { kind: 'music'; id?: string }

export const silence: Heard = { kind: 'nothing' }

/** Where in the company the call is: an entry of the directory, or the number that was dialled. */
export type Place = { id: string } | { number: string }

/**
 * One decision. `at`: seconds since the call came in; `text`: key of the sentence under `routing.steps`, with `params`
 * and the destination `to` to be named in the reader's language.
 */
export type Step = {
  at: number
  seconds: number
  place: Place
  rule: Rule
  text: string
  params: Params
  to?: Destination
  /** Everything that rings in this step, and which of it answered. */
  targets?: Target[]
  by?: Target
  hears: Heard
  skipped: Skip[]
}

/** Something that can ring. A number that must confirm rings, but only counts as answered after "press 1". */
export type Target =
  | { kind: 'person'; id: string }
  | { kind: 'number'; number: string; confirm: boolean }
  | { kind: 'sip'; uri: string; confirm: boolean }

/** Where the call ends. */
export type End =
  | { kind: 'answered'; by: Target }
  | { kind: 'outside'; to: Target }
  | { kind: 'voicemail'; id: string; greeting: Greeting }
  | { kind: 'treatment'; treatment: Treatment }
  | { kind: 'busy' | 'noAnswer' | 'hangup' | 'announcement' }
  | { kind: 'waiting'; id: string }
  | { kind: 'paged' | 'conference'; id: string; joined: Target[] }
  | { kind: 'parked' | 'retrieved' | 'pickedUp'; id: string }
  | { kind: 'emergency'; number: string; callerNumber?: string }
  | { kind: 'setting'; setting: Setting }
  | { kind: 'feature'; code: string }

/** What a code at a phone asks the portal to change: of whoever dialled it, or of a call centre. */
export type Setting =
  | { feature: SettingFeature; on: boolean; to?: Destination; dial?: string }
  | { center: 'night' | 'forced'; on: boolean; id: string }

export const greetings = ['busy', 'noAnswer', 'away'] as const
export type Greeting = (typeof greetings)[number]

/** What the platform plays to a call that it does not take any further. */
export const treatments = [
  'notInService',
  'outOfService',
  'intercept',
  'callsNotAccepted',
  'privateRefused',
  'rejected',
  'tooManyRedirections',
  'redirectingNotPermitted',
  'notPermitted',
  'codeRefused',
  'noMailbox',
  'notAnOriginator',
  'nothingToPickUp',
  'noFreeSpot',
  'unknownCode',
  'settingRefused',
  'missingTarget',
] as const
export type Treatment = (typeof treatments)[number]
