/** A call that waits in a call centre. `since`: UTC milliseconds; `bounced`: an agent let it ring before. */
export type Waiting = { call: string; at: string; since: number; priority: number; bounced: boolean }

/**
 * Which of two calls goes first: a bounced one ahead of all others (4.5), then by the priority of the number that was dialled, from
 * 0 (section 11), then the longest wait. Below zero: `a`.
 */
export function inOrder(a: Waiting, b: Waiting): number {
  return (
    Number(b.bounced) - Number(a.bounced) ||
    a.priority - b.priority ||
    a.since - b.since ||
    (a.call < b.call ? -1 : Number(a.call > b.call))
  )
}

/** The priority of a call that has waited so many seconds: each level goes up after its own time, one after the other (section 11). */
export function promoted(priority: number, seconds: number, after: { readonly [priority: number]: number }): number {
  let now = priority
  let left = seconds
  for (let needed = after[now]; needed !== undefined && left >= needed; needed = after[now]) {
    left -= needed
    now--
  }
  return now
}

/** How many of the calls that wait go before this one in its call centre. */
export function countAhead(call: Waiting, waiting: readonly Waiting[]): number {
  return waiting.filter(other => other.at === call.at && inOrder(other, call) < 0).length
}
