import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { type LineValues, saveLine } from '@/lib/users/line'
import { listNumbersOf } from '@/lib/users/numbers'
import { columnsNow } from './columns-now'
import { changed, type Told, type Undoable } from './undoable'

/** A person's licence, number, extension and caller ID number, while the stock has them; what followed the number follows it back. */
export function undoLine({ after }: Told): Undoable {
  const follow = after?.follow === true
  return {
    async current(company, id) {
      const now = await columnsNow({ licenceId: null, callerNumber: null, extension: null })(company, id)
      if (!now) return null
      const [number = null] = await listNumbersOf(company, id)
      return { ...now, number, ...(follow && { follow }) }
    },
    async restore({ viewer, id, image }) {
      const person = await personOf(viewer, id)
      const wanted = { ...image, follow, version: person.entry.version } as LineValues
      const { problems, stale } = await saveLine(viewer.by, viewer.company, person, wanted)
      return stale ? changed : Object.values(problems ?? {})[0]
    },
  }
}
