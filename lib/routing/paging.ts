import { MAX_UNANSWERED_SECONDS, SECONDS_PER_RING } from './constants'
import { unavailability } from './distribution'
import { forbidden, isCapped } from './permission'
import { ownPhone, phoneOf } from './presence'
import type { GroupCall, PagingGroup } from './service-settings'
import type { Target } from './step'
import { decide, type Next, pass, type Route, treatment, type Walk } from './walk'

/** Paging (16.2): only its originators may; idle phones answer by themselves, the others are left out. */
export function paging(walk: Walk, group: PagingGroup): Next {
  const { from } = walk.call
  const place = { id: group.id }
  if (from.kind !== 'inside' || !group.originators.includes(from.id)) {
    decide(walk, place, 'paging', 'paging.refused', { hears: { kind: 'prompt', prompt: 'notAnOriginator' } })
    return treatment('notAnOriginator')
  }
  const joined = group.targets.flatMap((id): Target[] => {
    const person = walk.snapshot.entries.get(id)
    if (person?.kind !== 'person') return []
    const why = id === from.id ? 'originator' : unavailability(walk, person, false)
    return why ? (pass(walk, 'paging', why, { agent: person.name }) ?? []) : [{ kind: 'person', id }]
  })
  decide(walk, place, 'paging', joined.length > 0 ? 'paging.speaks' : 'paging.nobody', { targets: joined })
  return { end: { kind: 'paged', id: group.id, joined } }
}

/** An instant group call (16.4): all at once, who answers in time joins one conference. */
export function* groupCall(walk: Walk, group: GroupCall): Route<Next> {
  const place = { id: group.id }
  const targets = group.targets.flatMap((to): Target[] => {
    if (forbidden(walk.snapshot, group, to) || isCapped(walk, group, to))
      return pass(walk, 'groupCall', 'notPermitted') ?? []
    if (to.kind === 'number') return [{ kind: 'number', number: to.number, confirm: false }]
    if (to.kind === 'sip') return [{ kind: 'sip', uri: to.uri, confirm: false }]
    const person = walk.snapshot.entries.get(to.id)
    return person?.kind === 'person' && person.active ? [ownPhone(person)] : []
  })
  const seconds = group.answerSeconds ?? MAX_UNANSWERED_SECONDS
  const hears = { kind: 'ringback' } as const
  const answer = yield { ask: 'ring', targets, seconds, last: false, place }
  if (answer.outcome !== 'answered') {
    decide(walk, place, 'groupCall', 'groupCall.nobody', { targets, seconds, hears })
    return { end: { kind: 'noAnswer' } }
  }
  const joined = targets.filter(target => target === answer.by || answersWithin(walk, target, seconds))
  decide(walk, place, 'groupCall', 'groupCall.joined', { targets, by: answer.by, seconds: answer.after, hears })
  return { end: { kind: 'conference', id: group.id, joined } }
}

function answersWithin(walk: Walk, target: Target, seconds: number): boolean {
  const { presence = 'free', answersAfter } = phoneOf(walk, target)
  return presence === 'free' && answersAfter !== undefined && answersAfter * SECONDS_PER_RING <= seconds
}
