import type { CallCenter } from './call-center-settings'
import { LOOKS_UNTIL_SILENT, QUEUE_LOOK_SECONDS } from './constants'
import { dnisOf, numberOf } from './dialled-number'
import type { Person } from './person-settings'
import { freeAgents } from './queue-agents'
import { promoted, type Waiting } from './queue-order'
import { agentsLeft, type Contender } from './queue-turn'
import { setAside, type Visit } from './queue-visit'
import type { Snapshot } from './snapshot'
import type { Walk } from './walk'

/** Another call that waits in a call centre and rings nobody: its visit, and when its switch asked about it last (UTC ms). */
export type Rival = Waiting & { visit: Visit; askedAt: number }

/** All that waits beside a call, and what is known of agents' calls: who has one, and when the last one of others ended (UTC ms). */
export type Line = {
  call: string
  rivals: readonly Rival[]
  onCall: ReadonlySet<string>
  endedAt: ReadonlyMap<string, number>
}

/** Those of the free agents whom no call takes that goes first. A switch that is silent holds nobody back. */
export function withoutTaken(walk: Walk, center: CallCenter, visit: Visit, people: Person[]): Person[] {
  const { line } = walk.states
  if (!line || line.rivals.length === 0 || people.length === 0) return people
  const waiting = waitingAs(line.call, visit, walk)
  const own = { ...promotedAt(walk.now, waiting, walk.snapshot), agents: people.map(({ id }) => id) }
  const left = new Set(agentsLeft(own, contenders(walk, line, center, people), walk.snapshot.agentRules.across))
  return people.filter(({ id }) => left.has(id))
}

/** A call as it waits in a call centre, by its visit there and the steps that brought it. */
export function waitingAs(call: string, visit: Visit, { steps, snapshot }: Pick<Walk, 'steps' | 'snapshot'>): Waiting {
  const { priority } = dnisOf(numberOf(steps, snapshot))
  return { call, at: visit.id, since: visit.since, priority, bounced: visit.bounced.length > 0 }
}

/** A call with the priority that it has reached by waiting. */
export function promotedAt<W extends Waiting>(now: number, call: W, { entries }: Snapshot): W {
  const center = entries.get(call.at)
  if (center?.kind !== 'call-centers') return call
  return { ...call, priority: promoted(call.priority, (now - call.since) / 1000, center.promotions) }
}

function contenders(walk: Walk, line: Line, own: CallCenter, people: readonly Person[]): Contender[] {
  const shared = new Set(people.map(({ id }) => id))
  const free = new Map<string, string[]>()
  return line.rivals.flatMap(rival => {
    const center = rival.at === own.id ? own : walk.snapshot.entries.get(rival.at)
    const silent = walk.now - rival.askedAt > LOOKS_UNTIL_SILENT * QUEUE_LOOK_SECONDS * 1000
    if (silent || center?.kind !== 'call-centers' || !center.agents.some(({ id }) => shared.has(id))) return []
    const known = free.get(center.id) ?? freeIn(walk, center)
    free.set(center.id, known)
    let agents: string[] | undefined
    return {
      ...promotedAt(walk.now, rival, walk.snapshot),
      get agents() {
        agents ??= agentsOf(line, rival, center, known)
        return agents
      },
    }
  })
}

/** The free agents of another call's queue, asked without leaving a note in this call's walk. */
function freeIn(walk: Walk, center: CallCenter): string[] {
  return freeAgents({ ...walk, skips: [] }, center, new Set()).map(({ id }) => id)
}

/**
 * The agents another call would be offered to at its next question, the likeliest first: not those who let it ring in this round,
 * last those who are on a call, before them those whose phone was busy and who ended no call since.
 */
function agentsOf(line: Line, { visit, askedAt }: Rival, center: CallCenter, free: readonly string[]): string[] {
  const out = setAside(center, visit)
  const [tried, rang] = [new Set(visit.tried), new Set(visit.bounced)]
  const ranks: [string[], string[], string[]] = [[], [], []]
  for (const id of free) {
    if (out.has(id) || (tried.has(id) && rang.has(id))) continue
    const wasBusy = tried.has(id) && (line.endedAt.get(id) ?? 0) < askedAt
    ranks[line.onCall.has(id) ? 2 : wasBusy ? 1 : 0].push(id)
  }
  return ranks.flat()
}
