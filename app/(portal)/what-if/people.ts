import type { Snapshot } from '@/lib/routing/snapshot'
import type { Target } from '@/lib/routing/step'
import type { Trace } from '@/lib/routing/trace'
import type { Reader } from '@/lib/snapshot/links'
import { stepsFor } from './steps'

/** The phones a reader can suppose something of: those of people and numbers that this call met. Keys as in PhoneStates. */
export function peopleOf(snapshot: Snapshot, trace: Trace, reader: Reader): { key: string; target: Target }[] {
  const found = new Map<string, Target>()
  for (const { place, targets = [] } of stepsFor(snapshot, trace, reader)) {
    const entry = 'id' in place ? snapshot.entries.get(place.id) : undefined
    const people = entry?.kind === 'person' ? [{ kind: 'person' as const, id: entry.id }] : []
    const agents = entry && 'agents' in entry ? entry.agents.map(({ id }) => ({ kind: 'person' as const, id })) : []
    for (const target of [...people, ...agents, ...targets]) {
      const key = target.kind === 'person' ? target.id : target.kind === 'number' ? target.number : target.uri
      found.set(key, found.get(key) ?? { ...target, ...(target.kind !== 'person' && { confirm: false }) })
    }
  }
  return [...found].map(([key, target]) => ({ key, target }))
}
