import 'server-only'
import { Conflict } from '@/db/conflict'
import type { Company } from '@/lib/auth/company'
import { personOf } from '@/lib/auth/person-of'
import { addUser } from '@/lib/users/add'
import { type PersonImage, personImage } from '@/lib/users/image'
import { listNumbersOf } from '@/lib/users/numbers'
import { listPhonesOf } from '@/lib/users/phones'
import { removeUser } from '@/lib/users/remove'
import { countMessages } from '@/lib/voicemail/messages'
import { findProfile } from '../queries'
import { always, changed, type Undoable } from './undoable'

async function imageNow(company: Company, id: string) {
  const now = await findProfile(company, id)
  const [number = null] = await listNumbersOf(company, id)
  return now ? personImage(now, number) : null
}

/** A person who was added goes again, by the rules of deleting, while nobody has used the account. */
export const undoAdded: Undoable = {
  async current(company, id) {
    const now = await imageNow(company, id)
    const [phone] = await listPhonesOf(company, id)
    return now && { ...now, model: phone?.model ?? null, mac: phone?.mac ?? null }
  },
  async restore({ viewer, id }) {
    const { by, company } = viewer
    const person = await personOf(viewer, id)
    if (person.activatedAt || (await countMessages(company, id))) return { key: 'undoStarted' }
    return removeUser(by, company, person, null)
  },
  guarded: always,
  explains: 'removePerson',
}

/** A person who was deleted comes back under their id as they were added; what was theirs alone stays gone. */
export const undoRemoved: Undoable = {
  current: imageNow,
  async restore({ viewer: { by, company }, id, image }) {
    const { numbersTo, otherNumbers = [], ...person } = image as PersonImage
    const numbers = [...(person.number ? [person.number] : []), ...otherNumbers]
    const values = { ...person, model: null, mac: null, activation: true }
    try {
      const added = await addUser(by, company, values, Date.now(), { id, numbersTo, numbers })
      return 'problems' in added ? Object.values(added.problems)[0] : undefined
    } catch (error) {
      if (error instanceof Conflict) return changed
      throw error
    }
  },
  guarded: always,
  explains: 'person',
}
