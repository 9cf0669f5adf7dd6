import 'server-only'
import { Conflict } from '@/db/conflict'
import { findNumber, findNumberValues } from '@/lib/numbers/queries'
import { type NumberValues, saveNumber } from '@/lib/numbers/store'
import { changed, type Undoable } from './undoable'

export const undoNumber: Undoable = {
  current: findNumberValues,
  async restore({ viewer, id, image }) {
    const number = await findNumber(viewer.company, id)
    const values = { ...(await findNumberValues(viewer.company, id)), ...image } as NumberValues
    try {
      return number && (await saveNumber(viewer, number, number.version, values)) ? undefined : changed
    } catch (error) {
      if (error instanceof Conflict) return changed
      throw error
    }
  },
}
