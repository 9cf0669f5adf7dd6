import { createHash } from 'node:crypto'
import type { PhoneStates } from '@/lib/routing/call'
import { featureCode } from '@/lib/routing/feature-codes'
import type { Waiting } from '@/lib/routing/queue-order'
import type { Snapshot } from '@/lib/routing/snapshot'
import { isCapped } from './cap'
import { elsewhere, parkedBeside } from './elsewhere'
import { listEngaged } from './engaged/store'
import { type CallState, listAsked, listTurns, listWaiting, type WaitingCall } from './queries'
import { callsOf, restingOf, turnsOf } from './turns'
import type { NextStepAsked } from './words'

type World = { states: PhoneStates; waiting: WaitingCall[] }
type Asking = { companyId: string; asked: NextStepAsked; known?: CallState; snapshot: Snapshot }

/** The world around a call at an instant (UTC ms), as switches told it: the company's other calls, its agents and what was spent. */
export async function worldAround({ companyId, asked, known, snapshot }: Asking, now: number): Promise<World> {
  const { call, dialled } = asked
  const { guardSeconds, onPersonalCalls } = snapshot.agentRules
  const [waiting, turns, capReached, engaged, others] = await Promise.all([
    listWaiting(companyId, call, now),
    listTurns(companyId),
    isCapped(companyId, now),
    onPersonalCalls ? listEngaged(companyId, now) : undefined,
    !known && featureCode(dialled) ? listAsked(companyId, call, now) : undefined,
  ])
  const states: PhoneStates = {
    phones: {},
    capReached,
    waiting: countsOf(waiting),
    turns: turnsOf(turns),
    line: { call, rivals: waiting.filter(({ rings }) => !rings), ...callsOf(turns, now) },
    resting: guardSeconds ? restingOf(turns, now - guardSeconds * 1000) : [],
    draws: drawsOf(call),
    ...(engaged && { engaged }),
    ...(known && { parked: parkedBeside(known, known.asked, snapshot) }),
    ...(others && elsewhere(others, snapshot, now)),
  }
  return { states, waiting }
}

function countsOf(waiting: readonly Waiting[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { at } of waiting) counts[at] = (counts[at] ?? 0) + 1
  return counts
}

/** Numbers from 0 to 1 that depend on the call only, so that a question asked twice draws the same agent. */
function drawsOf(call: string): number[] {
  return [...createHash('sha256').update(call).digest()].map(byte => byte / 256)
}
