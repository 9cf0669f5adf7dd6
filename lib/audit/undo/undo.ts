import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import type { Problem } from '@/lib/forms/problems'
import { isSame } from '../difference'
import { type Entry, findLatest } from '../queries'
import { markUndone } from '../store'
import { undoableOf } from './registry'
import { changed } from './undoable'

/** Whether a change can still be undone: its kind knows how, and the thing is exactly as the change left it. */
export async function canUndo(company: Company, entry: Entry): Promise<'yes' | 'never' | 'changed' | 'undone'> {
  if (entry.undoneBy) return 'undone'
  const undoable = undoableOf(entry)
  if (!undoable || (!entry.before && !entry.after)) return 'never'
  return isSame(await undoable.current(company, entry.subjectId), entry.after) ? 'yes' : 'changed'
}

/** Undoes one change, as a new change of its own in the history; gives why not when it is refused. */
export async function undo(viewer: Viewer, entry: Entry): Promise<Problem | undefined> {
  const { company } = viewer
  if ((await canUndo(company, entry)) !== 'yes') return changed
  const problem = await undoableOf(entry)?.restore({ viewer, id: entry.subjectId, image: entry.before })
  if (problem) return problem
  const latest = await findLatest(company, entry)
  if (latest) await markUndone(company, entry.id, latest.id)
  return undefined
}
