import type { Turns } from '@/lib/routing/call'
import type { Line } from '@/lib/routing/queue-rivals'
import { LIFE, type listTurns } from './queries'

type Turn = Awaited<ReturnType<typeof listTurns>>[number]

/** Whose turns it was, by group: agents from the longest idle to the last who took a call. */
export function turnsOf(rows: readonly Turn[]): Record<string, Turns> {
  const turns: Record<string, { last: string; idle: string[] }> = {}
  for (const { groupId, personId } of rows)
    turns[groupId] = { idle: [...(turns[groupId]?.idle ?? []), personId], last: personId }
  return turns
}

/** Agents of whom a call ended since an instant. */
export function restingOf(rows: readonly Turn[], since: number): string[] {
  return [...new Set(rows.flatMap(({ personId, endedAt }) => (endedAt !== null && endedAt >= since ? [personId] : [])))]
}

/** Who is on a call of a group, and when the last one of each person ended. */
export function callsOf(rows: readonly Turn[], now: number): Pick<Line, 'onCall' | 'endedAt'> {
  const onCall = new Set<string>()
  const endedAt = new Map<string, number>()
  for (const turn of rows) {
    if (turn.endedAt !== null) endedAt.set(turn.personId, Math.max(turn.endedAt, endedAt.get(turn.personId) ?? 0))
    else if (turn.answeredAt > now - LIFE) onCall.add(turn.personId)
  }
  return { onCall, endedAt }
}
