import { LOWEST_PRIORITY } from '@/lib/numbers/priorities'
import type { Dnis, OwnNumber, Snapshot } from '@/lib/routing/snapshot'
import type { Step } from '@/lib/routing/step'

/** The company's number by which the call came in, or to which it was forwarded last. */
export function numberOf(steps: readonly Step[], { numbers }: Snapshot): OwnNumber | undefined {
  const numbered = steps.findLast(step => step.rule === 'number')
  return numbered && 'number' in numbered.place ? numbers.get(numbered.place.number) : undefined
}

/** What a call centre knows of that number; who did not dial one waits their turn. */
export function dialledOf(steps: readonly Step[], snapshot: Snapshot): Dnis {
  return numberOf(steps, snapshot)?.dnis ?? { priority: LOWEST_PRIORITY }
}
