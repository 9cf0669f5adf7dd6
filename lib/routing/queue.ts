import type { CallCenter } from './call-center-settings'
import { DEFAULT_BOUNCE_RINGS, DEFAULT_PROMPT_SECONDS, QUEUE_LOOK_SECONDS, SECONDS_PER_RING } from './constants'
import { offerTo, wavesOf } from './offer'
import type { Person } from './person-settings'
import { allUnavailable, freeAgents } from './queue-agents'
import { gone, leave } from './queue-leave'
import { withoutTaken } from './queue-rivals'
import { lived, setAside, type Visit } from './queue-visit'
import type { Heard } from './step'
import { decide, isInside, type Next, pass, playing, type Route, type Walk } from './walk'

/**
 * Steps 6 to 10 of a call centre (4.5): entrance, offers in turn, waiting, until time or agents run out. A call that a switch asks
 * about again goes on where its visit stands, with the seconds that went by since it came.
 */
export function* queue(walk: Walk, center: CallCenter, visit: Visit): Route<Next> {
  const started = walk.seconds
  const before = Math.floor((walk.now - visit.since) / 1000)
  const { seconds } = center.overflow
  const remaining = () => (seconds === undefined ? Infinity : seconds - before - (walk.seconds - started))
  entrance(walk, center, visit)
  const found = yield* offerAll(walk, center, visit, remaining)
  if (found !== 'none' && found !== 'rang') return found
  const late = remaining() <= 0 ? leave(walk, center, visit, 'time') : undefined
  if (late) return late
  if (allUnavailable(walk, center, setAside(center, visit))) {
    const away = leave(walk, center, visit, 'agentsUnavailable')
    if (away) return away
    pass(walk, 'agentsUnavailable', 'actionNone')
  }
  return yield* wait(walk, center, visit, { found, seconds: remaining() })
}

/** The welcome, which a free agent makes unnecessary unless it is mandatory; it is said to a call once, or never. */
function entrance(walk: Walk, center: CallCenter, visit: Visit): undefined {
  const { active, mandatory, announcements } = center.entrance
  const first = visit.welcomed === null
  visit.welcomed ??=
    active && (mandatory || withoutTaken(walk, center, visit, freeAgents(walk, center, new Set())).length === 0)
  if (!active) return pass(walk, 'entrance', 'off')
  if (!visit.welcomed) return pass(walk, 'entrance', 'agentFree')
  const own = announcements.length > 0
  const seconds = own ? playing(walk, announcements) : DEFAULT_PROMPT_SECONDS
  decide(walk, { id: center.id }, 'entrance', 'entrance.played', {
    hears: own ? { kind: 'sounds', ids: [...announcements] } : { kind: 'prompt', prompt: 'entrance' },
    seconds: first ? seconds : 0,
  })
}

function* offerAll(
  walk: Walk,
  center: CallCenter,
  visit: Visit,
  remaining: () => number,
): Route<Next | 'none' | 'rang'> {
  if (remaining() <= 0) return 'none'
  let rang: 'none' | 'rang' = 'none'
  walk.drawn += visit.looks * center.agents.length
  const free = freeAgents(walk, center, setAside(center, visit)).filter(({ id }) => !visit.tried.includes(id))
  const people = withoutTaken(walk, center, visit, free)
  for (const wave of wavesOf(center.policy, people)) {
    if (remaining() <= 0) break
    const found = yield* offer(walk, center, visit, { people: wave, remaining: remaining() })
    if (found === 'rang') rang = 'rang'
    else if (found !== 'busy') return found
  }
  return rang
}

function* offer(
  walk: Walk,
  center: CallCenter,
  visit: Visit,
  { people, remaining }: { people: Person[]; remaining: number },
): Route<Next | 'rang' | 'busy'> {
  const rings = center.bounce.rings ?? DEFAULT_BOUNCE_RINGS
  const seconds = Math.min(rings * SECONDS_PER_RING, remaining)
  const rule = 'callCenterDistribution'
  const hears = music(walk, center)
  visit.offered = people.map(({ id }) => id)
  const rung = yield* offerTo(walk, { group: center, rule, people, seconds, hears, unanswered: 'ring.bounced' })
  if (rung !== 'rang' && rung !== 'busy') return rung
  Object.assign(visit, lived(visit, center, { outcome: rung === 'rang' ? 'noAnswer' : 'busy' }))
  return gone(walk, center, visit) ?? rung
}

/** Waiting with music; the escape key leaves as the overflow would. Without an end the call waits on. */
function* wait(
  walk: Walk,
  center: CallCenter,
  visit: Visit,
  { found, seconds }: { found: 'none' | 'rang'; seconds: number },
): Route<Next> {
  const hears = music(walk, center)
  const place = { id: center.id }
  const ends = Number.isFinite(seconds)
  const look = walk.rounds === 1 && ends ? seconds : Math.min(seconds, QUEUE_LOOK_SECONDS)
  const answer = yield { ask: 'wait', hears, seconds: look, place }
  Object.assign(visit, lived(visit, center, answer))
  const out = gone(walk, center, visit)
  if (out) return out
  const waitsOn: Next = { end: { kind: 'waiting', id: center.id } }
  decide(walk, place, 'queue', !ends ? 'queue.waitsOn' : found === 'rang' ? 'queue.goesOn' : 'queue.waits', {
    ...(ends && { seconds }),
    hears,
  })
  return (ends && leave(walk, center, visit, 'time')) || waitsOn
}

function music(walk: Walk, center: CallCenter): Heard {
  const own = isInside(walk) && center.musicInside.length > 0 ? center.musicInside : center.music
  return own.length > 0 ? { kind: 'sounds', ids: [...own] } : { kind: 'music' }
}
