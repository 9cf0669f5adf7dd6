import { branchesOf, entryOf } from './branches'
import type { Snapshot } from './snapshot'

/**
 * The company's numbers whose calls a change of settings can concern at all: those that changed, and those that lead, by any
 * branch, to an entry that did. A change of what all entries share (night forwarding, mode, schedules ...) concerns every number.
 */
export function affectedNumbers(before: Snapshot, after: Snapshot): string[] {
  const all = new Set([...before.numbers.keys(), ...after.numbers.keys()])
  if (shared(before) !== shared(after)) return [...all]
  const reached = leadingTo(changedEntries(before, after), [before, after])
  return [...all].filter(number => {
    const [was, is] = [before.numbers.get(number), after.numbers.get(number)]
    if (was?.ownerId !== is?.ownerId || was?.active !== is?.active) return true
    return is?.ownerId !== undefined && reached.has(is.ownerId)
  })
}

/** Everything but the entries, their numbers and what only decides about calls that people make. */
function shared({ night, mode, toll, plan, schedules, series }: Snapshot): string {
  return JSON.stringify([night, mode, toll, plan, [...schedules.values()], series])
}

function changedEntries(before: Snapshot, after: Snapshot): Set<string> {
  const ids = [...before.entries.keys(), ...after.entries.keys()]
  return new Set(ids.filter(id => JSON.stringify(before.entries.get(id)) !== JSON.stringify(after.entries.get(id))))
}

function leadingTo(found: Set<string>, snapshots: readonly Snapshot[]): Set<string> {
  const sources = new Map<string, string[]>()
  for (const snapshot of snapshots)
    for (const entry of snapshot.entries.values())
      for (const { to } of branchesOf(entry)) {
        const target = entryOf(snapshot, to)?.id
        if (target) sources.set(target, [...(sources.get(target) ?? []), entry.id])
      }
  for (const id of found) for (const source of sources.get(id) ?? []) found.add(source)
  return found
}
