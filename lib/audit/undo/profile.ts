import 'server-only'
import { Conflict } from '@/db/conflict'
import { personOf } from '@/lib/auth/person-of'
import type { ProfileValues } from '@/lib/users/profile'
import { saveProfile } from '@/lib/users/store'
import { columnsNow } from './columns-now'
import { changed, type Told, type Undoable } from './undoable'

/** The fields of a person's profile that a change touched. */
export function undoProfile({ after }: Told): Undoable {
  return {
    current: columnsNow(after ?? {}),
    async restore({ viewer, id, image }) {
      const person = await personOf(viewer, id)
      const wanted = { ...image, version: person.entry.version } as ProfileValues
      try {
        return (await saveProfile(viewer.by, viewer.company, person, wanted)) ? undefined : changed
      } catch (error) {
        if (error instanceof Conflict) return changed
        throw error
      }
    },
  }
}
