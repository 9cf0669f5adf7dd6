import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import type { Returning } from '@/lib/destinations/store'
import type { Problem } from '@/lib/forms/problems'
import type { Entry } from '../queries'

export type Image = Record<string, unknown>
/** What an administrator puts back: the image of a thing, or nothing where the change had added it. `ticked`: they confirmed it. */
export type Restore = { viewer: Viewer; id: string; image: Image | null; ticked: boolean }

/**
 * How a kind of thing is brought back to an earlier image. `current` is the image as it is now, as its own changes note it; `restore`
 * makes the same checks and the same audit entry as the page does, and gives what it refuses.
 */
export type Undoable = {
  current(company: Company, id: string): Promise<Image | null>
  restore(wanted: Restore): Promise<Problem | undefined>
  /** Whether the page asks for the password before such a change; then its undo does too. */
  guarded?(company: Company, id: string, image: Image | null): Promise<boolean>
  /** What else the undo does, where it is not the usual: a key of `history.explains`. */
  explains?: 'person' | 'removePerson' | 'role' | 'email' | 'emergency' | 'service'
}

/** Why a change cannot be undone at all: a key of `history.reasons`. */
export type Reason =
  | 'secret'
  | 'own'
  | 'sent'
  | 'sound'
  | 'heard'
  | 'provider'
  | 'private'
  | 'presence'
  | 'activated'
  | 'unknown'

/** What of an entry says how it is undone. */
export type Told = Pick<Entry, 'kind' | 'action' | 'before' | 'after'>
export type Way = Undoable | Reason
/** How a change is undone, or why it cannot be, by action; a function where that depends on what was changed. */
export type Ways = Record<string, Way | ((entry: Told) => Way)>

/** What the image of a deleted thing says of what led to it. */
export function replaced({ replacedBy, ledHere }: Image): Omit<Returning, 'id'> {
  return { replacedBy, ledHere } as Omit<Returning, 'id'>
}

export const changed: Problem = { key: 'undoChanged' }
export const inUse: Problem = { key: 'undoInUse' }
export const always = async () => true
