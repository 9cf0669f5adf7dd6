import { keyOf } from '@/lib/routing/answers'
import { askKey } from '@/lib/routing/ask-key'
import { lived } from '@/lib/routing/queue-visit'
import type { Standing, Story } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Target } from '@/lib/routing/step'
import type { Answer, Ask } from '@/lib/routing/walk'
import { askerOf } from './asker'
import type { NextStepAsked } from './words'

/** What the switch says, as the answer to what it was asked. */
export function answerOf({ outcome, keys = '', by }: NextStepAsked, ask: Ask, snapshot: Snapshot): Answer {
  if (ask.ask === 'keys') return { outcome: 'keys', keys: outcome === 'keys' ? keys : '' }
  if (outcome === 'keys') return { outcome: 'keys', keys }
  if (outcome === 'left' || outcome === 'new') return { outcome: 'left' }
  if (outcome !== 'answered') return { outcome }
  if (ask.ask === 'wait') return { outcome: 'left' }
  const target = ask.targets.find(one => by !== undefined && answers(one, by, snapshot)) ?? ask.targets[0]
  return target ? { outcome: 'answered', by: target, after: 0 } : { outcome: 'noAnswer' }
}

function answers(target: Target, by: string, snapshot: Snapshot): boolean {
  if (target.kind !== 'person') return keyOf(target) === by
  const person = snapshot.entries.get(target.id)
  return target.id === by || person?.extension === by
}

/** What is known of a call after the answer to an ask: at a call centre its visit goes on, elsewhere the answer is kept. */
export function after({ answers, visits }: Story, ask: Ask, answer: Answer, snapshot: Snapshot): Story {
  const center = askerOf(ask, snapshot)
  const visit = visits.at(-1)
  if (center?.kind === 'call-centers' && visit?.id === center.id && !visit.left)
    return { answers, visits: [...visits.slice(0, -1), lived(visit, center, answer)] }
  return { answers: [...answers, { to: askKey(ask), answer }], visits }
}

/** Whoever answered has the call: settings that changed while the phone rang do not take it away. */
export function connected(standing: Standing, asked: Ask | null, said: NextStepAsked, snapshot: Snapshot): Standing {
  if (said.outcome !== 'answered' || asked?.ask !== 'ring') return standing
  if ('end' in standing && (standing.end.kind === 'answered' || standing.end.kind === 'conference')) return standing
  const answer = answerOf(said, asked, snapshot)
  if (answer.outcome !== 'answered') return standing
  return { steps: [], story: standing.story, end: { kind: 'answered', by: answer.by } }
}

const fruitless: readonly string[] = ['busy', 'noAnswer', 'declined', 'unreachable']

/**
 * What an answer counts for: what was asked in a call centre; elsewhere what is asked now, unless settings changed meanwhile and the
 * switch says of something else that it led to nobody.
 */
export function meant(asked: Ask, before: Standing, outcome: string, snapshot: Snapshot): Ask | undefined {
  if (askerOf(asked, snapshot)?.kind === 'call-centers') return asked
  if (!('ask' in before)) return undefined
  return askKey(asked) !== askKey(before.ask) && fruitless.includes(outcome) ? undefined : before.ask
}
