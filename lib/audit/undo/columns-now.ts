import 'server-only'
import { findProfile } from '../queries'
import type { Image, Undoable } from './undoable'

/** The columns of a person that an image has, as they are now. */
export function columnsNow(image: Image): Undoable['current'] {
  return async (company, id) => {
    const now = await findProfile(company, id)
    return now ? Object.fromEntries(Object.keys(image).map(field => [field, now[field] ?? null])) : null
  }
}
