import { MAX_UNANSWERED_SECONDS } from './constants'
import { musicFor } from './music'
import type { Person } from './person-settings'
import { ownPhone } from './presence'
import { transfer } from './redirect'
import { decide, type Next, pass, type Route, treatment, type Walk } from './walk'

/** Parks on the first free line of the person's park group, in order (section 12). */
export function* parkInGroup(walk: Walk, parker: Person): Route<Next> {
  const group = walk.snapshot.parkGroups.find(one => one.people.includes(parker.id))
  const spot = group?.people.find(id => !walk.states.parked?.includes(id))
  const line = spot === undefined ? undefined : walk.snapshot.entries.get(spot)
  if (line?.kind === 'person') return yield* parked(walk, parker, line)
  decide(walk, { id: parker.id }, 'callPark', group ? 'callPark.full' : 'callPark.noGroup')
  return treatment('noFreeSpot')
}

/** A parked call waits, and comes back when nobody takes it, again and again where there is no alternate (section 12). */
export function* parked(walk: Walk, parker: Person, spot: Person): Route<Next> {
  const { snapshot, states, rounds } = walk
  const group = snapshot.parkGroups.find(one => one.people.includes(parker.id))
  const { recallSeconds: seconds, alternateSeconds, ...company } = snapshot.park
  const recallTo = group?.recallTo ?? company.recallTo
  const alternate = recallTo === 'parker' ? undefined : (group?.alternate ?? company.alternate)
  const place = { id: spot.id }
  const params = { extension: spot.extension ?? '' }
  if (states.parked?.includes(spot.id)) {
    decide(walk, place, 'callPark', 'callPark.taken', { params })
    return treatment('noFreeSpot')
  }
  const hears = musicFor(snapshot, parker, 'park', false)
  decide(walk, place, 'callPark', 'callPark.parked', { params, hears })
  for (let round = 1; round <= rounds; round++) {
    const answer = yield { ask: 'wait', hears, seconds, place }
    if (answer.outcome === 'left') return { end: { kind: 'retrieved', id: spot.id } }
    decide(walk, place, 'parkRecall', 'parkRecall.due', { seconds, hears })
    if (recallTo !== 'alternate' || !alternate) {
      const back = yield* recall(walk, parker, alternate ? alternateSeconds : MAX_UNANSWERED_SECONDS)
      if (back) return back
    } else pass(walk, 'parkRecall', 'off')
    if (alternate)
      return transfer(walk, parker, 'parkRecall', { kind: 'entry', id: alternate }, { text: 'parkRecall.alternate' })
  }
  return { end: { kind: 'parked', id: spot.id } }
}

/** The phone that parked rings again; its forwards and do not disturb have no say (4.3). */
function* recall(walk: Walk, parker: Person, seconds: number): Route<Next | undefined> {
  const targets = [ownPhone(parker)]
  const place = { id: parker.id }
  const answer = yield { ask: 'ring', targets, seconds, last: false, place }
  const hears = { kind: 'ringback' } as const
  if (answer.outcome === 'answered') {
    decide(walk, place, 'parkRecall', 'ring.answered', { targets, by: answer.by, seconds: answer.after, hears })
    return { end: { kind: 'answered', by: answer.by } }
  }
  const rang = answer.outcome === 'noAnswer' ? seconds : 0
  decide(walk, place, 'parkRecall', rang ? 'parkRecall.unanswered' : 'parkRecall.busy', {
    targets,
    seconds: rang,
    hears,
  })
  return undefined
}

export function retrieve(walk: Walk, by: Person, spot: Person): Next {
  if (walk.states.parked?.includes(spot.id)) {
    decide(walk, { id: by.id }, 'callPark', 'callPark.retrieved', { params: { extension: spot.extension ?? '' } })
    return { end: { kind: 'retrieved', id: spot.id } }
  }
  decide(walk, { id: by.id }, 'callPark', 'callPark.nothing', { params: { extension: spot.extension ?? '' } })
  return treatment('nothingToPickUp')
}
