import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import type { Problem } from '@/lib/forms/problems'

export type Image = Record<string, unknown>
/** What an administrator puts back: the image of a thing, or nothing where the change had added it. */
export type Restore = { viewer: Viewer; id: string; image: Image | null }

/**
 * How a kind of thing is brought back to an earlier image. `current` is the image as it is now, as its own changes note it; `restore`
 * makes the same checks and the same audit entry as the page does, and gives what it refuses.
 */
export type Undoable = {
  current(company: Company, id: string): Promise<Image | null>
  restore(wanted: Restore): Promise<Problem | undefined>
}

export const changed: Problem = { key: 'undoChanged' }
export const inUse: Problem = { key: 'undoInUse' }
