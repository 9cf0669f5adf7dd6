import { nightInEffect } from './forwards'
import { imposedPhase } from './hours'
import { ANYBODY, CHANGES_LOOKED_AT, nextTurn } from './now'
import type { Snapshot } from './snapshot'
import { NOBODY_ANSWERS } from './trace'
import { newWalk } from './walk'

/** Whether the company's night forwarding acts, whether its mode decides that, and the instant (UTC ms) at which it next turns. */
export type NightNow = { acts: boolean; byMode: boolean; turnsAt?: number }

/** What the company's night forwarding does at an instant (UTC ms). */
export function nightNow(snapshot: Snapshot, instant: number): NightNow {
  const { acts, byMode } = nightAt(snapshot, instant)
  let look = instant
  for (let tries = 0; tries < CHANGES_LOOKED_AT; tries++) {
    const next = nextTurn(snapshot, nightAt(snapshot, look).consulted, look)
    if (next === undefined) break
    look = next
    if (nightAt(snapshot, look).acts !== acts) return { acts, byMode, turnsAt: look }
  }
  return { acts, byMode }
}

function nightAt(snapshot: Snapshot, instant: number) {
  const walk = newWalk(snapshot, { from: ANYBODY, dialled: '' }, instant, NOBODY_ANSWERS, 1)
  const byMode = snapshot.night.mode === 'automatic' && imposedPhase(walk) !== undefined
  return { acts: nightInEffect(walk), byMode, consulted: walk.consulted }
}
