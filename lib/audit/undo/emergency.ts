import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { type EmergencyValues, emergencySchema } from '@/lib/users/profile'
import { saveEmergency } from '@/lib/users/store'
import { columnsNow } from './columns-now'
import { changed, type Told, type Undoable } from './undoable'

/** A 9-1-1 address; whoever brings the earlier one back confirms, as on its page, that the phone is there. */
export function undoEmergency({ after }: Told): Undoable {
  return {
    current: columnsNow(after ?? {}),
    async restore({ viewer, id, image, ticked }) {
      const person = await personOf(viewer, id)
      const fields = Object.keys(emergencySchema.shape).filter(name => name.startsWith('emergency'))
      const address = Object.fromEntries(fields.map(name => [name, image?.[name] ?? '']))
      if (!address.emergencyStreet) return { key: 'undoNoAddress' }
      if (!ticked) return { key: 'emergencyConfirm' }
      const wanted = { ...address, confirmed: true, consent: false, version: person.entry.version } as EmergencyValues
      const saved = await saveEmergency(viewer.by, viewer.company, person, wanted, Date.now())
      return saved ? undefined : changed
    },
    explains: 'emergency',
  }
}
