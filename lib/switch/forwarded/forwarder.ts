import type { Standing } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'

/** The person who sends a call outside that rings or is talked there: by a forward, or as a phone that rings beside theirs. */
export function forwarderOf(standing: Standing, { entries }: Snapshot): string | undefined {
  if (!isOutside(standing)) return undefined
  const place = 'ask' in standing ? standing.ask.place : standing.steps.at(-1)?.place
  const by = place && 'id' in place ? place : forwardedAt(standing)
  return by && entries.get(by.id)?.kind === 'person' ? by.id : undefined
}

function isOutside(standing: Standing): boolean {
  if ('ask' in standing)
    return standing.ask.ask === 'ring' && standing.ask.targets.some(({ kind }) => kind !== 'person')
  return standing.end.kind === 'answered' && standing.end.by.kind !== 'person'
}

/** Where the last move of a call was a forward; what people dial themselves is none. */
function forwardedAt({ steps }: Standing): { id: string } | undefined {
  const last = steps.findLast(({ to }) => to !== undefined)
  const forward = last && (last.rule.startsWith('callForward') || last.rule === 'groupNightForwarding')
  return forward && 'id' in last.place ? last.place : undefined
}
