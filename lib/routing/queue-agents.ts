import type { CallCenter } from './call-center-settings'
import { inTurn, offerable } from './distribution'
import type { Person } from './person-settings'
import { presenceOf } from './presence'
import type { Agent } from './service-settings'
import type { Reason } from './step'
import { pass, type Walk } from './walk'

function personOf(walk: Walk, agent: Agent): Person | undefined {
  const entry = walk.snapshot.entries.get(agent.id)
  return entry?.kind === 'person' && entry.active ? entry : undefined
}

/** The agents who have joined the queue and are not signed out, whatever they are doing. */
export function signedIn(walk: Walk, center: CallCenter): Agent[] {
  return center.agents.filter(agent => {
    const state = personOf(walk, agent)?.agentState
    return agent.joined && state !== undefined && state !== 'sign-out'
  })
}

/**
 * Whether every signed-in agent is unavailable (by their own choice, after a bounced call, or as the company's settings say), and
 * as many of them for the reason that the call centre asks for.
 */
export function allUnavailable(walk: Walk, center: CallCenter, bounced: ReadonlySet<string>): boolean {
  const agents = signedIn(walk, center)
  if (agents.length === 0 || !agents.every(agent => bounced.has(agent.id) || unavailable(walk, agent))) return false
  const enough = walk.snapshot.agentRules.enough.get(center.id)
  if (!enough) return true
  const { code } = enough
  return agents.filter(agent => !code || personOf(walk, agent)?.agentCode === code).length >= enough.agents
}

function unavailable(walk: Walk, agent: Agent): boolean {
  const person = personOf(walk, agent)
  if (!person) return false
  const { onDoNotDisturb, onUnreachable } = walk.snapshot.agentRules
  return (
    person.agentState === 'unavailable' ||
    walk.states.engaged?.includes(agent.id) === true ||
    (onDoNotDisturb && person.doNotDisturb.active) ||
    (onUnreachable && presenceOf(walk, person) === 'unreachable')
  )
}

/** The agents a queued call can be offered to now, in turn, by skill first where the queue goes by skill. */
export function freeAgents(walk: Walk, center: CallCenter, bounced: ReadonlySet<string>): Person[] {
  const ready = center.agents.filter(agent => {
    const why = unready(walk, center, agent)
    if (why) pass(walk, 'callCenterDistribution', why, { agent: walk.snapshot.entries.get(agent.id)?.name ?? '' })
    return !why
  })
  const turns = inTurn(walk, center.id, center.policy, ready)
  if (center.routing === 'skill') turns.sort((a, b) => a.skill - b.skill)
  const { callWaiting, name } = center
  return offerable(walk, turns, { rule: 'callCenterDistribution', group: name, callWaiting, busy: bounced })
}

function unready(walk: Walk, center: CallCenter, agent: Agent): Reason | undefined {
  const person = personOf(walk, agent)
  if (!person) return 'agentSuspended'
  if (!agent.joined) return 'agentNotJoined'
  if (person.agentState === 'sign-out') return 'agentSignedOut'
  if (walk.states.resting?.includes(agent.id)) return 'agentResting'
  if (walk.states.engaged?.includes(agent.id)) return 'agentEngaged'
  const ready = person.agentState === 'available' || (person.agentState === 'wrap-up' && center.callsInWrapUp)
  return ready ? undefined : 'agentNotReady'
}
