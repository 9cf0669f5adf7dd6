import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { saveActive, saveRole } from '@/lib/users/account'
import { columnsNow } from './columns-now'
import { always, type Undoable } from './undoable'

/** A role: the last administrator stays one, the password is asked, and the person's sessions end. */
export const undoRole: Undoable = {
  current: columnsNow({ role: null }),
  async restore({ viewer, id, image }) {
    const person = await personOf(viewer, id)
    return saveRole(viewer.by, viewer.company, person, image?.role === 'administrator' ? 'administrator' : 'person')
  },
  guarded: always,
  explains: 'role',
}

/** A line that was suspended or taken up again. */
export const undoActive: Undoable = {
  current: columnsNow({ active: null }),
  async restore({ viewer, id, image }) {
    return saveActive(viewer.by, viewer.company, await personOf(viewer, id), image?.active === true)
  },
}
