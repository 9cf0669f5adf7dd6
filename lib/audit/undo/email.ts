import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { saveEmail } from '@/lib/users/store'
import { columnsNow } from './columns-now'
import { always, changed, type Undoable } from './undoable'

/** An e-mail address, by the rules of its page: the password is asked, and the address that is left is told. */
export const undoEmail: Undoable = {
  current: columnsNow({ email: null }),
  async restore({ viewer, id, image }) {
    const person = await personOf(viewer, id)
    const saved = await saveEmail(viewer.by, viewer.company, person, person.entry.version, String(image?.email))
    return saved ? undefined : changed
  },
  guarded: always,
  explains: 'email',
}
