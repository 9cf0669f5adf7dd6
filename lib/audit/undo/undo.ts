import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import type { Problem } from '@/lib/forms/problems'
import { isSame } from '../difference'
import { type Entry, findLatest } from '../queries'
import { markUndone } from '../store'
import { wayBack } from './registry'
import { changed, type Reason, type Undoable } from './undoable'

export type Answer =
  | { state: 'yes'; way: Undoable }
  | { state: 'changed' }
  | { state: 'undone' }
  | { state: 'never'; reason: Reason }

/** Whether a change can still be undone: its kind knows how, and the thing is exactly as the change left it. */
export async function canUndo(company: Company, entry: Entry): Promise<Answer> {
  if (entry.undoneBy) return { state: 'undone' }
  const way = wayBack(entry)
  if (typeof way === 'string') return { state: 'never', reason: way }
  const now = await way.current(company, entry.subjectId)
  return isSame(now, entry.after) ? { state: 'yes', way } : { state: 'changed' }
}

/** Whether the viewer has to confirm their password before this undo, as the page asks before such a change. */
export async function needsPassword(company: Company, entry: Entry): Promise<boolean> {
  const way = wayBack(entry)
  if (typeof way === 'string') return false
  return (await way.guarded?.(company, entry.subjectId, entry.before)) ?? false
}

/** Undoes one change, as a new change of its own in the history; gives why not when it is refused. */
export async function undo(viewer: Viewer, entry: Entry, ticked = false): Promise<Problem | undefined> {
  const { company } = viewer
  const answer = await canUndo(company, entry)
  if (answer.state !== 'yes') return changed
  const problem = await answer.way.restore({ viewer, id: entry.subjectId, image: entry.before, ticked })
  if (problem) return problem
  const latest = await findLatest(company, entry)
  if (latest) await markUndone(company, entry.id, latest.id)
  return undefined
}
