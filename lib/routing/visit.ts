import type { Destination } from '@/lib/destinations/destination'
import { LOWEST_PRIORITY } from '@/lib/numbers/priorities'
import { attendant } from './attendant'
import { callCenter } from './call-center'
import { MAX_UNANSWERED_SECONDS } from './constants'
import { allToMailbox, ownForward } from './forwards'
import { huntGroup } from './hunt-group'
import { groupCall, paging } from './paging'
import { person } from './person'
import type { Service } from './service-settings'
import type { Dnis, Entry } from './snapshot'
import type { Params, Target } from './step'
import { mailbox } from './voicemail'
import { type Coming, decide, type Next, playing, type Route, treatment, type Walk } from './walk'

/** One place of the way: an entry's own chain, a mailbox, a number of the company, or the world outside. */
export function* visit(walk: Walk, to: Destination, { series = false, cause = 'direct' }: Coming): Route<Next> {
  if (to.kind === 'sip') return yield* outside(walk, { kind: 'sip', uri: to.uri, confirm: false })
  if (to.kind === 'number') {
    const own = walk.snapshot.numbers.has(to.number)
    return own ? numbered(walk, to.number) : yield* outside(walk, { kind: 'number', number: to.number, confirm: false })
  }
  const entry = walk.snapshot.entries.get(to.id)
  if (!entry) {
    decide(walk, { id: to.id }, 'inactive', 'inactive.gone')
    return treatment('missingTarget')
  }
  if (to.kind === 'entry') return yield* chain(walk, entry, series)
  return yield* mailbox(walk, entry, cause)
}

/** Who owns one of the company's numbers (4.1). */
export function numbered(walk: Walk, number: string): Next {
  const own = walk.snapshot.numbers.get(number)
  if (own?.active && own.ownerId !== undefined) {
    const to = { kind: 'entry', id: own.ownerId } as const
    const dnis = dnisParams(own.dnis)
    decide(walk, { number }, 'number', 'number.owner', { to, params: { pattern: own.pattern ?? 'normal', ...dnis } })
    return { go: to }
  }
  const text = !own ? 'number.foreign' : own.active ? 'number.unassigned' : 'number.inactive'
  decide(walk, { number }, 'number', text, { hears: { kind: 'prompt', prompt: 'notInService' } })
  return treatment('notInService')
}

function dnisParams(dnis: Dnis | undefined): Params {
  if (!dnis || (!dnis.name && dnis.priority === LOWEST_PRIORITY)) return { dnis: 'none' }
  const { name, priority } = dnis
  return { dnis: name ? 'named' : 'unnamed', ...(name && { name }), priority }
}

function* chain(walk: Walk, entry: Entry, bySeries: boolean): Route<Next> {
  if (entry.kind === 'person') return yield* person(walk, entry, bySeries)
  if (!entry.active) {
    closed(walk, entry)
    return treatment('outOfService')
  }
  const away = ownForward(walk, entry) ?? (entry.voicemail && (yield* allToMailbox(walk, entry, entry.voicemail)))
  if (away) return away
  switch (entry.kind) {
    case 'hunt-groups':
      return yield* huntGroup(walk, entry)
    case 'call-centers':
      return yield* callCenter(walk, entry)
    case 'auto-attendants':
      return yield* attendant(walk, entry)
    case 'paging-groups':
      return paging(walk, entry)
    case 'group-calls':
      return yield* groupCall(walk, entry)
  }
}

/** What a caller of an inactive service hears: an announcement of its own, or the platform's. */
function closed(walk: Walk, { id, inactiveSound }: Service): void {
  const ids = inactiveSound ? [inactiveSound] : []
  decide(walk, { id }, 'inactive', inactiveSound ? 'inactive.announced' : 'inactive.service', {
    hears: inactiveSound ? { kind: 'sounds', ids } : { kind: 'prompt', prompt: 'outOfService' },
    seconds: playing(walk, ids),
  })
}

/** The call leaves the company: what happens there is only known if the question, or the switch, says so. */
function* outside(walk: Walk, target: Target): Route<Next> {
  const place = { number: target.kind === 'number' ? target.number : target.kind === 'sip' ? target.uri : target.id }
  const targets = [target]
  const answer = yield { ask: 'ring', targets, seconds: MAX_UNANSWERED_SECONDS, last: true, place }
  const hears = { kind: 'ringback' } as const
  switch (answer.outcome) {
    case 'answered':
      decide(walk, place, 'outside', 'ring.answered', { targets, by: answer.by, seconds: answer.after, hears })
      return { end: { kind: 'answered', by: answer.by } }
    case 'left':
      decide(walk, place, 'outside', 'outside.rings', { targets, hears })
      return { end: { kind: 'outside', to: target } }
    case 'noAnswer':
      decide(walk, place, 'outside', 'outside.unanswered', { targets, hears, seconds: MAX_UNANSWERED_SECONDS })
      return { end: { kind: 'noAnswer' } }
    default:
      decide(walk, place, 'outside', 'outside.busy', { targets, hears: { kind: 'busy' } })
      return { end: { kind: 'busy' } }
  }
}
