import 'server-only'
import { Conflict } from '@/db/conflict'
import { personOf } from '@/lib/auth/person-of'
import type { ProfileValues } from '@/lib/users/profile'
import { saveProfile } from '@/lib/users/store'
import { findProfile } from '../queries'
import { changed, type Undoable } from './undoable'

/** The fields of a person's profile that one change touched. Licences, roles, addresses and e-mail have consequences and stay. */
export function undoProfile(fields: readonly string[]): Undoable {
  return {
    async current(company, id) {
      const now = await findProfile(company, id)
      return now ? Object.fromEntries(fields.map(field => [field, now[field] ?? null])) : null
    },
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
