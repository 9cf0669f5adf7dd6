import {
  DEFAULT_BOUNCE_RINGS,
  DEFAULT_PROMPT_SECONDS,
  MAX_OFFERS,
  QUEUE_LOOK_SECONDS,
  SECONDS_PER_RING,
} from './constants'
import { offerTo, wavesOf } from './offer'
import type { Person } from './person-settings'
import { act } from './queue-action'
import { allUnavailable, freeAgents } from './queue-agents'
import { redirect } from './redirect'
import type { CallCenter } from './service-settings'
import type { Heard } from './step'
import { decide, isInside, type Next, pass, playing, type Route, type Walk } from './walk'

/** Steps 6 to 10 of a call centre (4.5): entrance, waiting and offers in turn, until time or agents run out. */
export function* queue(walk: Walk, center: CallCenter): Route<Next> {
  entrance(walk, center)
  const started = walk.seconds
  const { seconds } = center.overflow
  const remaining = () => (seconds === undefined ? Infinity : seconds - (walk.seconds - started))
  const bounced = new Set<string>()
  for (let round = 1; round <= MAX_OFFERS; round++) {
    if (remaining() <= 0) return overTime(walk, center)
    const found = yield* offerAll(walk, center, remaining, bounced)
    if (found !== 'none' && found !== 'rang') return found
    if (remaining() <= 0) return overTime(walk, center)
    if (allUnavailable(walk, center, bounced)) {
      if (center.unavailable.action !== 'none') return act(walk, center, 'agentsUnavailable', center.unavailable)
      pass(walk, 'agentsUnavailable', 'actionNone')
    }
    const over = yield* wait(
      walk,
      center,
      found,
      Math.min(remaining(), round >= walk.rounds ? Infinity : QUEUE_LOOK_SECONDS),
    )
    if (over) return over
  }
  return { end: { kind: 'waiting', id: center.id } }
}

/** The welcome, which a free agent makes unnecessary unless it is mandatory. */
function entrance(walk: Walk, center: CallCenter): undefined {
  const { active, mandatory, announcements } = center.entrance
  if (!active) return pass(walk, 'entrance', 'off')
  if (!mandatory && freeAgents(walk, center, new Set()).length > 0) return pass(walk, 'entrance', 'agentFree')
  const own = announcements.length > 0
  decide(walk, { id: center.id }, 'entrance', 'entrance.played', {
    hears: own ? { kind: 'sounds', ids: [...announcements] } : { kind: 'prompt', prompt: 'entrance' },
    seconds: own ? playing(walk, announcements) : DEFAULT_PROMPT_SECONDS,
  })
}

function* offerAll(
  walk: Walk,
  center: CallCenter,
  remaining: () => number,
  bounced: Set<string>,
): Route<Next | 'none' | 'rang'> {
  let rang: 'none' | 'rang' = 'none'
  const people = freeAgents(walk, center, bounced)
  for (const wave of wavesOf(center.policy, people)) {
    if (remaining() <= 0) break
    const found = yield* offer(walk, center, wave, remaining(), bounced)
    if (found === 'rang') rang = 'rang'
    else if (found !== 'busy') return found
  }
  return rang
}

function* offer(
  walk: Walk,
  center: CallCenter,
  people: Person[],
  remaining: number,
  bounced: Set<string>,
): Route<Next | 'rang' | 'busy'> {
  const rings = center.bounce.rings ?? DEFAULT_BOUNCE_RINGS
  const seconds = Math.min(rings * SECONDS_PER_RING, remaining)
  const rule = 'callCenterDistribution'
  const hears = music(walk, center)
  const rung = yield* offerTo(walk, { group: center, rule, people, seconds, hears, unanswered: 'ring.bounced' })
  if (rung !== 'rang') return rung
  if (center.bounce.makesUnavailable) for (const person of people) bounced.add(person.id)
  return center.bounce.to ? redirect(walk, center, 'bounced', center.bounce.to) : 'rang'
}

/** Waiting with music; the escape key leaves as the overflow would. Without an end the call waits on. */
function* wait(walk: Walk, center: CallCenter, found: 'none' | 'rang', seconds: number): Route<Next | undefined> {
  const hears = music(walk, center)
  const place = { id: center.id }
  const answer = yield { ask: 'wait', hears, seconds: Number.isFinite(seconds) ? seconds : QUEUE_LOOK_SECONDS, place }
  if (answer.outcome === 'keys' && center.escapeDigit !== undefined && answer.keys === center.escapeDigit) {
    decide(walk, place, 'escape', 'escape.pressed', { params: { key: answer.keys }, hears })
    return act(walk, center, 'overflow', center.overflow)
  }
  if (!Number.isFinite(seconds)) {
    decide(walk, place, 'queue', 'queue.waitsOn', { hears })
    return { end: { kind: 'waiting', id: center.id } }
  }
  decide(walk, place, 'queue', found === 'rang' ? 'queue.goesOn' : 'queue.waits', { seconds, hears })
  return undefined
}

function overTime(walk: Walk, center: CallCenter): Next {
  const { seconds } = center.overflow
  decide(walk, { id: center.id }, 'overflow', 'overflow.time', { params: { seconds: seconds ?? 0 } })
  return act(walk, center, 'overflow', center.overflow)
}

function music(walk: Walk, center: CallCenter): Heard {
  const own = isInside(walk) && center.musicInside.length > 0 ? center.musicInside : center.music
  return own.length > 0 ? { kind: 'sounds', ids: [...own] } : { kind: 'music' }
}
