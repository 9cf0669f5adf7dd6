import type { Person } from './person-settings'
import { presenceOf } from './presence'
import type { Agent, Policy } from './service-settings'
import type { Reason, Rule } from './step'
import { draw, pass, type Walk } from './walk'

/** The agents of a group in the order in which a call is offered to them (16.3). Simultaneous: their order means nothing. */
export function inTurn(walk: Walk, groupId: string, policy: Policy, agents: readonly Agent[]): Agent[] {
  const turns = walk.states.turns?.[groupId]
  switch (policy) {
    case 'circular':
      return after(agents, turns?.last)
    case 'uniform':
      return longestIdle(agents, turns?.idle ?? [])
    case 'weighted':
      return drawn(walk, agents)
    default:
      return [...agents]
  }
}

function after(agents: readonly Agent[], last: string | undefined): Agent[] {
  const start = agents.findIndex(agent => agent.id === last) + 1
  return [...agents.slice(start), ...agents.slice(0, start)]
}

/** Who never took a call comes first, in list order; then from the longest idle to the latest busy. */
function longestIdle(agents: readonly Agent[], idle: readonly string[]): Agent[] {
  return [...agents].sort((a, b) => idle.indexOf(a.id) - idle.indexOf(b.id))
}

/** Agents drawn one by one by their weights. Weight 0 is never drawn first, but rings when nobody else is left. */
function drawn(walk: Walk, agents: readonly Agent[]): Agent[] {
  const left = [...agents]
  const order: Agent[] = []
  while (left.length > 0) {
    const total = left.reduce((sum, agent) => sum + agent.weight, 0)
    let point = draw(walk) * total
    const found = left.findIndex(agent => {
      point -= agent.weight
      return point < 0
    })
    order.push(...left.splice(Math.max(found, 0), 1))
  }
  return order
}

type Wanted = { rule: Rule; group: string; callWaiting: boolean; busy: ReadonlySet<string> }

/** Why an agent's phone cannot be offered a call of a group now, or nothing. Their own forwards never apply (4.3). */
export function unavailability(walk: Walk, agent: Person, callWaiting: boolean): Reason | undefined {
  if (!agent.active) return 'agentSuspended'
  if (agent.doNotDisturb.active) return 'agentDoNotDisturb'
  const presence = presenceOf(walk, agent)
  if (presence === 'unreachable') return 'agentUnreachable'
  return presence === 'busy' || (presence === 'onCall' && !callWaiting) ? 'agentBusy' : undefined
}

/** The agents who can be offered the call, in turn; the others are noted as passed over. */
export function offerable(walk: Walk, agents: readonly Agent[], wanted: Wanted): Person[] {
  return agents.flatMap(agent => {
    const person = walk.snapshot.entries.get(agent.id)
    if (person?.kind !== 'person') return []
    const why = wanted.busy.has(agent.id) ? 'agentBusy' : unavailability(walk, person, wanted.callWaiting)
    if (why) return pass(walk, wanted.rule, why, { agent: person.name }) ?? []
    const { always } = person
    if (always.active) pass(walk, 'callForwardAlways', 'fromGroup', { agent: person.name, group: wanted.group })
    return [person]
  })
}
