import type { CallCenter } from './call-center-settings'
import type { Target } from './step'
import type { Answer, Walk } from './walk'

/** Why a call left a call centre: what its agents do afterwards does not bring it back. */
export type Left = 'answered' | 'stranded' | 'full' | 'agentsUnavailable' | 'time' | 'escape' | 'bounced'

/**
 * What a call met in a call centre. That of a switch is kept between its questions and never played again: agents change their
 * state meanwhile, and what was asked of them once would be asked otherwise now.
 */
export type Visit = {
  id: string
  /** When it came, UTC milliseconds. */
  since: number
  /** Whether it heard the entrance message; null: that is not decided yet. */
  welcomed: boolean | null
  /** How many times it waited until somebody would be free. */
  looks: number
  /** The agents whose phones ring now; none: the call waits. */
  offered: readonly string[]
  /** Those who were offered it since it last waited, and those who ever let it ring. */
  tried: readonly string[]
  bounced: readonly string[]
  left: Left | null
  by?: Target
  /** How many calls went before it when its switch was last told to wait. */
  ahead?: number
}

/** The visit that a call is at when it comes to a call centre: the one that is known of, else a new one. */
export function visitOf(walk: Walk, id: string): Visit {
  const { visits, visited } = walk
  const known = visits[visited]
  const blank = { welcomed: null, looks: 0, offered: [], tried: [], bounced: [], left: null }
  const visit: Visit = known?.id === id ? { ...known } : { id, since: walk.now, ...blank }
  walk.visits = [...visits.slice(0, visited), visit, ...(known?.id === id ? visits.slice(visited + 1) : [])]
  walk.visited++
  return visit
}

/** The visit after an answer to what was asked in it last. */
export function lived(visit: Visit, center: CallCenter, answer: Answer): Visit {
  const { offered } = visit
  if (answer.outcome === 'answered') return { ...visit, left: 'answered', by: answer.by }
  if (offered.length > 0) {
    const rang = answer.outcome === 'noAnswer'
    return {
      ...visit,
      offered: [],
      tried: [...visit.tried, ...offered],
      bounced: rang ? [...new Set([...visit.bounced, ...offered])] : visit.bounced,
      left: rang && center.bounce.to ? 'bounced' : null,
    }
  }
  const escaped = answer.outcome === 'keys' && center.escapeDigit !== undefined && answer.keys === center.escapeDigit
  return { ...visit, looks: visit.looks + 1, tried: [], left: escaped ? 'escape' : null }
}

/** Agents who let the call ring and count as unavailable for it. */
export function setAside(center: CallCenter, visit: Visit): ReadonlySet<string> {
  return new Set(center.bounce.makesUnavailable ? visit.bounced : [])
}
