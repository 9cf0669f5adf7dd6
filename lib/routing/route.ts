import { normalize } from '@/lib/numbers/normalize'
import { MAX_MOVES } from './constants'
import { outgoing } from './outgoing'
import type { End } from './step'
import { numbered, visit } from './visit'
import { decide, type Next, type Route, treatment, type Walk } from './walk'

/**
 * The way of one call from its arrival to its end. Yields what it must be told by the world (`Ask`) and is given `Answer`s;
 * it ends on every configuration, for moves, redirections, offers and menu turns are all bounded.
 */
export function* route(walk: Walk): Route<End> {
  let next = yield* start(walk)
  while ('go' in next) {
    if (!next.series) walk.moves++
    if (walk.moves > MAX_MOVES) next = tooMany(walk)
    else next = yield* visit(walk, next.go, next)
  }
  return next.end
}

function* start(walk: Walk): Route<Next> {
  const { from, dialled, start: begun } = walk.call
  if (begun) return { go: begun }
  if (from.kind === 'outside') return numbered(walk, ownNumber(walk, dialled))
  const caller = walk.snapshot.entries.get(from.id)
  if (caller?.kind === 'person') return yield* outgoing(walk, caller)
  decide(walk, { id: from.id }, 'inactive', 'inactive.gone')
  return treatment('missingTarget')
}

function ownNumber(walk: Walk, dialled: string): string {
  if (walk.snapshot.numbers.has(dialled)) return dialled
  const read = normalize(dialled)
  return 'number' in read ? read.number : dialled
}

function tooMany(walk: Walk): Next {
  const place = walk.steps.at(-1)?.place ?? { number: walk.call.dialled }
  decide(walk, place, 'redirections', 'redirections.tooMany', { params: { count: MAX_MOVES } })
  return treatment('tooManyRedirections')
}
