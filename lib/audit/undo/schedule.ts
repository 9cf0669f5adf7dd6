import 'server-only'
import { Conflict } from '@/db/conflict'
import { findSchedule } from '@/lib/services/schedules/queries'
import { addSchedule, type Image, imageOf, removeSchedule, saveSchedule } from '@/lib/services/schedules/store'
import { changed, inUse, replaced, type Undoable } from './undoable'

export const undoSchedule: Undoable = {
  async current(company, id) {
    const schedule = await findSchedule(company, id)
    return schedule ? imageOf(schedule) : null
  },
  async restore({ viewer: { by, company }, id, image }) {
    const schedule = await findSchedule(company, id)
    const wanted = image as Image | null
    try {
      if (!wanted) return schedule && !(await removeSchedule(by, company, schedule)) ? inUse : undefined
      if (!schedule) await addSchedule(by, company, wanted, { ...replaced(image ?? {}), id })
      else if (!(await saveSchedule(by, company, id, schedule.version, wanted))) return changed
    } catch (error) {
      if (error instanceof Conflict) return { key: 'nameTaken' }
      throw error
    }
  },
}
