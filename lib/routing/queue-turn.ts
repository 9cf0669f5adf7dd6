import { inOrder, type Waiting } from './queue-order'

/** A call that waits, and the agents it could be offered to now: the one it would be offered to first comes first. */
export type Contender = Waiting & { agents: readonly string[] }

/** Which call an agent of several call centres takes first (section 11): the longest wait, or that of the first call centre of a list. */
export type Across = { rule: 'longest' | 'order'; order: readonly string[] }

/**
 * The agents a call may be offered to now: all of its own but those whom the calls that go first would take. The first call of each
 * call centre is looked at; of these the company's rule says which goes first, and it takes one agent.
 */
export function agentsLeft(own: Contender, others: readonly Contender[], across: Across): string[] {
  const taken = new Set<string>()
  const queues = queuesOf([own, ...others.filter(call => call.at !== own.at || inOrder(call, own) < 0)])
  for (;;) {
    const heads = queues.flatMap(queue => headOf(queue, taken) ?? [])
    const first = heads.sort((a, b) => between(a.call, b.call, across))[0]
    if (!first || first.call === own) return own.agents.filter(id => !taken.has(id))
    taken.add(first.agent)
    first.queue.shift()
  }
}

/** The calls of each call centre in order. */
function queuesOf(calls: readonly Contender[]): Contender[][] {
  const queues = new Map<string, Contender[]>()
  for (const call of [...calls].sort(inOrder)) {
    const queue = queues.get(call.at)
    if (queue) queue.push(call)
    else queues.set(call.at, [call])
  }
  return [...queues.values()]
}

/** The first call of a queue for which an agent is left, and that agent; calls without any drop out. */
function headOf(queue: Contender[], taken: ReadonlySet<string>) {
  for (let call = queue[0]; call; call = queue[0]) {
    const agent = call.agents.find(id => !taken.has(id))
    if (agent !== undefined) return { call, agent, queue }
    queue.shift()
  }
  return undefined
}

/** Of the first calls of two call centres: a call centre that is not on the list comes after those that are. */
function between(a: Contender, b: Contender, { rule, order }: Across): number {
  const place = ({ at }: Contender) => (order.includes(at) ? order.indexOf(at) : order.length)
  return (rule === 'order' && place(a) - place(b)) || a.since - b.since || (a.call < b.call ? -1 : 1)
}
