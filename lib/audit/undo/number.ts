import 'server-only'
import { Conflict } from '@/db/conflict'
import { findNumber } from '@/lib/numbers/queries'
import { type NumberValues, saveNumber } from '@/lib/numbers/store'
import { changed, type Undoable } from './undoable'

export const undoNumber: Undoable = {
  async current(company, id) {
    const number = await findNumber(company, id)
    if (!number) return null
    const { ownerId, departmentId, label, active, ringPattern, dnisName, dnisPriority } = number
    return { ownerId, departmentId, label, active, ringPattern, dnisName, dnisPriority }
  },
  async restore({ viewer, id, image }) {
    const number = await findNumber(viewer.company, id)
    try {
      return number && (await saveNumber(viewer, number, number.version, image as NumberValues)) ? undefined : changed
    } catch (error) {
      if (error instanceof Conflict) return changed
      throw error
    }
  },
}
