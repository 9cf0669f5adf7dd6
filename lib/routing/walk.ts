import type { Destination } from '@/lib/destinations/destination'
import type { Call, PhoneStates } from './call'
import type { Visit } from './queue-visit'
import type { Snapshot } from './snapshot'
import {
  type End,
  type Heard,
  type Params,
  type Place,
  type Reason,
  type Rule,
  type Skip,
  type Step,
  silence,
  type Target,
} from './step'

/** A call on its way: what is known, and the decisions so far. */
export type Walk = {
  readonly snapshot: Snapshot
  readonly call: Call
  /** UTC milliseconds; the schedules are asked at this instant for the whole call. */
  readonly instant: number
  /** UTC milliseconds of the question; a supposed call is asked about when it comes. */
  readonly now: number
  readonly states: PhoneStates
  /** Rounds over a queue's or group's agents that are followed one by one before the rest is told in one step. */
  readonly rounds: number
  readonly steps: Step[]
  readonly consulted: Set<string>
  /** The call centres that the call is known to have come to, in order, and how many of them it came to so far. */
  visits: Visit[]
  visited: number
  skips: Skip[]
  seconds: number
  redirections: number
  moves: number
  drawn: number
}

/** What the walk has to be told by the world before it can go on. */
export type Ask =
  | { ask: 'ring'; targets: Target[]; seconds: number; last: boolean; place: Place }
  | { ask: 'keys'; hears: Heard; seconds: number; place: Place }
  | { ask: 'wait'; hears: Heard; seconds: number; place: Place }

export type Answer =
  | { outcome: 'answered'; by: Target; after: number }
  | { outcome: 'busy' | 'declined' | 'unreachable' | 'left' }
  | { outcome: 'noAnswer' }
  | { outcome: 'keys'; keys: string }

/** Why a mailbox takes a call; `direct`: it was sent there. */
export type Cause = 'all' | 'busy' | 'noAnswer' | 'direct'

/** How a call comes to its next place: by a series, or to a mailbox for a cause. */
export type Coming = { series?: boolean; cause?: Cause }

/** Where a call goes next, or how it ends. */
export type Next = { end: End } | ({ go: Destination } & Coming)

export type Route<T> = Generator<Ask, T, Answer>

export function newWalk(
  snapshot: Snapshot,
  call: Call,
  instant: number,
  states: PhoneStates,
  rounds: number,
  { now, visits }: Pick<Walk, 'now' | 'visits'> = { now: instant, visits: [] },
): Walk {
  return {
    snapshot,
    call,
    instant,
    now,
    states,
    rounds,
    steps: [],
    consulted: new Set(),
    visits,
    visited: 0,
    skips: [],
    seconds: 0,
    redirections: 0,
    moves: 0,
    drawn: 0,
  }
}

/** Notes a rule that was looked at and left the call alone. */
export function pass(walk: Walk, rule: Rule, why: Reason, params?: Params): undefined {
  walk.skips.push(params ? { rule, why, params } : { rule, why })
}

type Details = {
  params?: Params
  seconds?: number
  hears?: Heard
  to?: Destination
  targets?: Target[]
  by?: Target
}

/** Notes a decision, with the rules passed over since the last one, and lets its seconds pass. */
export function decide(walk: Walk, place: Place, rule: Rule, text: string, details: Details = {}): Step {
  const step: Step = {
    at: walk.seconds,
    seconds: details.seconds ?? 0,
    place,
    rule,
    text,
    params: details.params ?? {},
    ...(details.to && { to: details.to }),
    ...(details.targets && { targets: details.targets }),
    ...(details.by && { by: details.by }),
    hears: details.hears ?? silence,
    skipped: walk.skips,
  }
  walk.steps.push(step)
  walk.skips = []
  walk.seconds += step.seconds
  return step
}

/** The seconds that sounds of the repository play. */
export function playing(walk: Walk, sounds: readonly string[]): number {
  return sounds.reduce((sum, id) => sum + (walk.snapshot.sounds.get(id)?.seconds ?? 0), 0)
}

export function isInside(walk: Walk): boolean {
  return walk.call.from.kind === 'inside'
}

/** The next number from 0 to 1 of those the question came with. */
export function draw(walk: Walk): number {
  const draws = walk.states.draws ?? []
  return draws.length > 0 ? (draws[walk.drawn++ % draws.length] ?? 0) : 0
}

export function treatment(kind: Extract<End, { kind: 'treatment' }>['treatment']): { end: End } {
  return { end: { kind: 'treatment', treatment: kind } }
}
