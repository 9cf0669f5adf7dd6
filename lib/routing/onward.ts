import { branchesOf, entryOf } from './branches'
import { traceTo } from './now'
import type { Snapshot } from './snapshot'

/**
 * The shortest way by which calls to one entry can come to another, both included; nothing when there is none. `always`: only by
 * forwards that act on every call. Where a phone rings on behalf of somebody else, its own forwards have no say (4.3).
 */
export function wayTo(snapshot: Snapshot, from: string, to: string, always = false): string[] | undefined {
  const ways = new Map([[from, [from]]])
  for (const [id, way] of ways) {
    if (id === to) return way
    for (const next of leadsTo(snapshot, id, always)) if (!ways.has(next)) ways.set(next, [...way, next])
  }
  return undefined
}

function leadsTo(snapshot: Snapshot, id: string, always: boolean): string[] {
  const entry = snapshot.entries.get(id)
  if (!entry?.active) return []
  return branchesOf(entry).flatMap(({ when, to, rings }) => {
    const goesOn = !rings && to.kind !== 'voicemail' && (!always || when === 'always')
    return goesOn ? (entryOf(snapshot, to)?.id ?? []) : []
  })
}

/** Where calls to an entry really end up at an instant (UTC ms), by forwards that act on every call: the entry first. */
export function chainFrom(snapshot: Snapshot, id: string, instant: number): string[] {
  const { steps } = traceTo(snapshot, { id }, instant)
  const other = steps.findIndex(({ rule }) => rule !== 'callForwardAlways')
  const chain = steps.slice(0, other < 0 ? steps.length : other).flatMap(({ to }) => {
    return to && to.kind !== 'voicemail' ? (entryOf(snapshot, to)?.id ?? []) : []
  })
  return [...new Set([id, ...chain])]
}
