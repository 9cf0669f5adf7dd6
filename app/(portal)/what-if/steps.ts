import type { Snapshot } from '@/lib/routing/snapshot'
import type { Step } from '@/lib/routing/step'
import type { Trace } from '@/lib/routing/trace'
import type { Reader } from '@/lib/snapshot/links'

/** The steps a reader may see: all of them, or for a person until the call reaches somebody else's line. */
export function stepsFor(snapshot: Snapshot, { steps }: Trace, reader: Reader): Step[] {
  const hidden = firstHidden(snapshot, steps, reader)
  return hidden < 0 ? steps : steps.slice(0, hidden)
}

/** The person whose settings are not shown to this reader, where the steps stop. */
export function hiddenPerson(snapshot: Snapshot, { steps }: Trace, reader: Reader): string | undefined {
  const step = steps[firstHidden(snapshot, steps, reader)]
  return step && 'id' in step.place ? snapshot.entries.get(step.place.id)?.name : undefined
}

function firstHidden(snapshot: Snapshot, steps: Step[], { administers, id }: Reader): number {
  if (administers) return -1
  return steps.findIndex(({ place }) => 'id' in place && place.id !== id && snapshot.entries.has(place.id))
}
