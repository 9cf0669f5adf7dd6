import type { Destination } from '@/lib/destinations/destination'
import { nextChange } from '@/lib/schedules/now'
import type { Call, PhoneStates } from './call'
import type { Snapshot } from './snapshot'
import type { End, Params, Place, Rule, Step, Target } from './step'
import { NOBODY_ANSWERS, type Trace, trace } from './trace'

/** An outside caller whom no rule knows by number. */
export const ANYBODY = { kind: 'outside', number: '+' } as const

/**
 * Where a call lands, for one sentence: `text` under `routing.now` says how (rings, menu, queue ...), `via` the rule that
 * led there from elsewhere and whose it is, `end` what becomes of the call when nobody answers.
 */
export type Sentence = {
  text: string
  place: Place
  params: Params
  targets?: Target[]
  to?: Destination
  via?: { rule: Rule; place: Place }
  end: End
}

/** What happens now, and the next instant (UTC ms) at which something else does. */
export type Now = { sentence: Sentence; change?: { at: number; sentence: Sentence } }

/** A company's number (E.164), or any entry of its directory by id. */
export type Subject = { number: string } | { id: string }

/** A call from anybody to a number or entry; to a paging group from its first originator, for nobody else may page. */
function callTo(snapshot: Snapshot, subject: Subject): Call {
  if ('number' in subject) return { from: ANYBODY, dialled: subject.number }
  const entry = snapshot.entries.get(subject.id)
  const [originator] = entry?.kind === 'paging-groups' ? entry.originators : []
  const from = originator ? ({ kind: 'inside', id: originator } as const) : ANYBODY
  return { from, dialled: '', start: { kind: 'entry', id: subject.id } }
}

export function traceTo(
  snapshot: Snapshot,
  subject: Subject,
  instant: number,
  states: PhoneStates = NOBODY_ANSWERS,
): Trace {
  return trace(snapshot, callTo(snapshot, subject), instant, states)
}

/** How many changes of schedules are looked at for one that makes a difference. */
export const CHANGES_LOOKED_AT = 40

/** Where a call from anybody goes now, and when that next changes: by a schedule, or by the end of the company's mode. */
export function nowSentence(snapshot: Snapshot, subject: Subject, instant: number): Now {
  const first = traceTo(snapshot, subject, instant)
  const sentence = sentenceOf(first)
  const known = print(first)
  let current = first
  let at = instant
  for (let look = 0; look < CHANGES_LOOKED_AT; look++) {
    const next = nextTurn(snapshot, current.consulted, at)
    if (next === undefined) break
    at = next
    current = traceTo(snapshot, subject, at)
    if (print(current) !== known) return { sentence, change: { at, sentence: sentenceOf(current) } }
  }
  return { sentence }
}

/** The earliest instant at which one of the schedules that were consulted, or the mode, changes. */
export function nextTurn(snapshot: Snapshot, consulted: Trace['consulted'], instant: number): number | undefined {
  const { until } = snapshot.mode
  const changes = until !== null && until > instant ? [until] : []
  for (const asked of consulted) {
    const [id = '', zone = ''] = asked.split(' ')
    const schedule = snapshot.schedules.get(id)?.schedule
    const change = schedule && nextChange(schedule, instant, zone)
    if (change) changes.push(change)
  }
  return changes.length > 0 ? Math.min(...changes) : undefined
}

/** Everything a caller would notice of a trace, to compare two of them. */
export function print({ steps, end }: Trace): string {
  return JSON.stringify([steps.map(stepPrint), end])
}

/** The same of one step. */
export function stepPrint(step: Step | undefined): string {
  return JSON.stringify(step && [step.rule, step.text, step.to, step.targets, step.hears])
}

const landings: ReadonlySet<string> = new Set<Rule>([
  'ring',
  'simultaneousRing',
  'sequentialRing',
  'huntGroupDistribution',
  'callCenterDistribution',
  'queue',
  'menu',
  'voiceMessaging',
  'outside',
  'paging',
  'groupCall',
])

/** The sentence of a trace: its first landing, and the rule that led there if it was not where the call began. */
export function sentenceOf({ steps, end }: Trace): Sentence {
  const found = steps.findIndex(step => landings.has(step.rule) && !step.to)
  const last = steps.at(-1)
  const landing = steps[found] ?? last
  if (!landing) return { text: 'nowhere', place: { number: '' }, params: {}, end }
  const led = steps.slice(0, found < 0 ? steps.length : found).findLast(step => step.to && step.rule !== 'number')
  return {
    text: found < 0 || !rings(landing) ? 'stops' : landingText(landing),
    place: landing.place,
    params: landing.params,
    ...(landing.targets && { targets: landing.targets }),
    ...(led && { via: { rule: led.rule, place: led.place } }),
    ...(led?.to && { to: led.to }),
    end,
  }
}

/** Whether a landing that is said by who rings has anybody to ring: paging by somebody who may not, for one, has nobody. */
function rings(step: Step): boolean {
  return landingText(step) !== 'ring' || Boolean(step.targets?.length)
}

function landingText({ rule, text }: Step): string {
  switch (rule) {
    case 'menu':
      return text
    case 'huntGroupDistribution':
    case 'callCenterDistribution':
    case 'voiceMessaging':
    case 'queue':
    case 'outside':
      return rule
    default:
      return 'ring'
  }
}
