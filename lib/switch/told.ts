import { peopleAmong } from '@/lib/routing/answers'
import type { Call } from '@/lib/routing/call'
import type { Standing } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Answer, Ask } from '@/lib/routing/walk'
import { askerOf } from './asker'
import type { Taken, Told } from './store'

/** What follows from an answer for the agents whose phones rang. */
export function toldOf(ask: Ask, answer: Answer, snapshot: Snapshot): Told {
  const taken = takenBy(ask, answer, snapshot)
  return { ...(taken && { taken }), ...offeredOf(ask, answer, snapshot) }
}

/** What agents made of a call that a call centre offered them; their own phones only. */
function offeredOf(ask: Ask, answer: Answer, snapshot: Snapshot): Pick<Told, 'offered'> {
  if (ask.ask !== 'ring') return {}
  const center = askerOf(ask, snapshot)
  if (center?.kind !== 'call-centers') return {}
  const { name } = center
  if (answer.outcome === 'answered')
    return { offered: { center: name, outcome: 'answered', personIds: peopleAmong([answer.by]) } }
  if (answer.outcome !== 'noAnswer' && answer.outcome !== 'unreachable') return {}
  return { offered: { center: name, outcome: answer.outcome, personIds: peopleAmong(ask.targets) } }
}

/** Who took the call of a group, to give the next one to another. */
function takenBy(ask: Ask, answer: Answer, snapshot: Snapshot): Taken | undefined {
  if (answer.outcome !== 'answered') return undefined
  const { by } = answer
  const group = askerOf(ask, snapshot)
  return group && 'agents' in group && by.kind === 'person' && snapshot.entries.has(by.id)
    ? { groupId: group.id, personId: by.id }
    : undefined
}

/** Who is on the call from now on, unless it came from a queue: who answered, and a colleague who called. */
export function engagedIn({ from }: Call, standing: Standing, { offered }: Told, { entries }: Snapshot): string[] {
  if (!('end' in standing)) return []
  const { end } = standing
  const caller = from.kind === 'inside' ? [from.id] : []
  if (end.kind === 'outside') return caller
  if (end.kind !== 'answered') return []
  const answering = offered?.outcome === 'answered' ? [] : peopleAmong([end.by]).filter(id => entries.has(id))
  return [...caller, ...answering]
}
