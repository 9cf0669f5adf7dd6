import 'server-only'
import { checkDestination } from '@/lib/destinations/find'
import { findNight, listNightChoices, type Night, type NightChoice } from '@/lib/services/night-forwarding/queries'
import { nightTitle, saveNight, saveNightChoices } from '@/lib/services/night-forwarding/store'
import { findSchedule } from '@/lib/services/schedules/queries'
import { changed, type Undoable } from './undoable'

export const undoNight: Undoable = {
  async current(company) {
    const { mode, business, holiday, to } = await findNight(company)
    return { mode, business, holiday, to }
  },
  async restore({ viewer: { by, company }, image }) {
    const { id: ownerId, version } = await findNight(company)
    const wanted = image as Night
    for (const schedule of [wanted.business, wanted.holiday]) {
      if (schedule && !(await findSchedule(company, schedule))) return changed
    }
    const found = wanted.to && (await checkDestination(company, wanted.to, { ownerId, slot: 'to' }))
    if (found && 'problem' in found) return found.problem
    return (await saveNight(by, company, version, wanted, nightTitle(company))) ? undefined : changed
  },
}

/** A person's own choice; the subject is the person. */
export const undoNightChoice: Undoable = {
  async current(company, id) {
    const person = (await listNightChoices(company)).find(one => one.id === id)
    return person ? { choice: person.choice } : null
  },
  async restore({ viewer: { by, company }, id, image }) {
    const { choice } = image as { choice: NightChoice }
    await saveNightChoices(by, company, new Map([[id, choice]]))
    return undefined
  },
}
