import {
  ALL_BUSY_TAKES_OVERFLOW,
  HUNT_ROUNDS_WITHOUT_OVERFLOW,
  MAX_OFFERS,
  MAX_UNANSWERED_SECONDS,
  SECONDS_PER_RING,
} from './constants'
import { inTurn, offerable } from './distribution'
import { ownBusy, ownMailbox } from './forwards'
import { offerTo, wavesOf } from './offer'
import type { Person } from './person-settings'
import { presenceOf } from './presence'
import { redirect } from './redirect'
import type { HuntGroup } from './service-settings'
import { decide, type Next, pass, type Route, type Walk } from './walk'

/** The chain of a hunt group (4.4). */
export function* huntGroup(walk: Walk, group: HuntGroup): Route<Next> {
  if (group.groupBusy) {
    decide(walk, { id: group.id }, 'groupBusy', 'groupBusy.on')
    return noAgentLeft(walk, group)
  }
  pass(walk, 'groupBusy', 'off')
  return unreachable(walk, group) ?? (yield* hunt(walk, group))
}

function unreachable(walk: Walk, group: HuntGroup): Next | undefined {
  const people = peopleOf(walk, group)
  const place = { id: group.id }
  if (people.length === 0) {
    decide(walk, place, 'huntGroupDistribution', 'huntGroupDistribution.empty')
    return noAgentLeft(walk, group)
  }
  if (people.some(person => presenceOf(walk, person) !== 'unreachable'))
    return pass(walk, 'groupNotReachable', 'agentsReachable')
  if (group.notReachable) return redirect(walk, group, 'groupNotReachable', group.notReachable)
  if (!group.busyWhenNotReachable) return pass(walk, 'groupNotReachable', 'off')
  decide(walk, place, 'groupNotReachable', 'groupNotReachable.busy')
  return noAgentLeft(walk, group)
}

function peopleOf(walk: Walk, group: HuntGroup): Person[] {
  return group.agents.flatMap(agent => {
    const entry = walk.snapshot.entries.get(agent.id)
    return entry?.kind === 'person' && entry.active ? [entry] : []
  })
}

function* hunt(walk: Walk, group: HuntGroup): Route<Next> {
  const started = walk.seconds
  const remaining = () => (group.overflow ? group.overflow.seconds - (walk.seconds - started) : Infinity)
  const agents = inTurn(walk, group.id, group.policy, group.agents)
  const { callWaiting } = group
  for (let round = 1; round <= MAX_OFFERS; round++) {
    const rule = 'huntGroupDistribution'
    const people = offerable(walk, agents, { rule, group: group.name, callWaiting, busy: new Set() })
    let rang = false
    for (const wave of wavesOf(group.policy, people)) {
      if (remaining() <= 0) break
      const rung = yield* offer(walk, group, wave, remaining())
      if (rung === 'rang') rang = true
      else if (rung !== 'busy') return rung
    }
    if (remaining() <= 0) return overflow(walk, group)
    if (!rang || (!group.overflow && round >= HUNT_ROUNDS_WITHOUT_OVERFLOW))
      return noAgentLeft(walk, group, rang ? 'noAnswer' : 'busy')
    if (round >= walk.rounds) {
      decide(walk, { id: group.id }, rule, 'huntGroupDistribution.goesOn', {
        seconds: remaining(),
        hears: { kind: 'ringback' },
      })
      return overflow(walk, group)
    }
  }
  return noAgentLeft(walk, group)
}

/** Rings one agent, or all at once. Without "advance" the first one rings until the overflow or the mailbox, or for good. */
function* offer(walk: Walk, group: HuntGroup, people: Person[], remaining: number): Route<Next | 'rang' | 'busy'> {
  const advance = group.policy === 'simultaneous' ? undefined : group.advanceRings
  const limit = advance === undefined ? ringingOn(group) : advance * SECONDS_PER_RING
  const seconds = Math.min(limit, remaining)
  const hears = { kind: 'ringback' } as const
  const rule = 'huntGroupDistribution'
  const rung = yield* offerTo(walk, { group, rule, people, seconds, hears, unanswered: 'ring.unanswered' })
  if (rung !== 'rang' || advance !== undefined || group.overflow) return rung
  const recorded = ownMailbox(walk, group, 'noAnswer')
  if (recorded) return recorded
  decide(walk, { id: group.id }, 'noAnswer', 'noAnswer.end')
  return { end: { kind: 'noAnswer' } }
}

/** The seconds that phones ring which nothing else stops: until the mailbox takes the unanswered call. */
function ringingOn({ overflow, voicemail }: HuntGroup): number {
  const taken = !overflow && voicemail?.active && voicemail.unanswered
  return taken ? voicemail.rings * SECONDS_PER_RING : MAX_UNANSWERED_SECONDS
}

function overflow(walk: Walk, group: HuntGroup): Next {
  if (!group.overflow) return noAgentLeft(walk, group)
  const { seconds, to } = group.overflow
  return redirect(walk, group, 'groupOverflow', to, { text: 'groupOverflow.timeout', params: { seconds } })
}

/** The group cannot take the call: its overflow, its own busy forward, its mailbox, or the busy tone. */
function noAgentLeft(walk: Walk, group: HuntGroup, cause: 'busy' | 'noAnswer' = 'busy'): Next {
  if (group.overflow && ALL_BUSY_TAKES_OVERFLOW)
    return redirect(walk, group, 'groupOverflow', group.overflow.to, { text: 'groupOverflow.full' })
  pass(walk, 'groupOverflow', 'off')
  const forwarded = ownBusy(walk, group, cause)
  if (forwarded) return forwarded
  decide(walk, { id: group.id }, 'busy', 'busy.tone', { hears: { kind: 'busy' } })
  return { end: { kind: 'busy' } }
}
