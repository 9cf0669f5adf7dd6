import { featureOf } from '@/lib/features/registry'
import { serviceOfEntry } from '@/lib/services/registry'
import type { Entry } from '../queries'
import { undoAnnouncement } from './announcement'
import { undoContact } from './contact'
import { undoDepartment } from './department'
import { undoFeature } from './feature'
import { undoMode } from './mode'
import { undoNight, undoNightChoice } from './night'
import { undoNumber } from './number'
import { undoProfile } from './person'
import { undoPhone } from './phone'
import { undoSchedule } from './schedule'
import { undoService } from './service'
import type { Undoable } from './undoable'
import { undoVoicemail } from './voicemail'

const own: Record<string, Undoable> = {
  announcements: undoAnnouncement,
  'company-mode': undoMode,
  contacts: undoContact,
  departments: undoDepartment,
  'night-forwarding': undoNight,
  'night-forwarding-person': undoNightChoice,
  numbers: undoNumber,
  phones: undoPhone,
  schedules: undoSchedule,
  voicemail: undoVoicemail,
}

/** How a change is undone, if it can be. */
export function undoableOf({ kind, action, after }: Pick<Entry, 'kind' | 'action' | 'after'>): Undoable | undefined {
  if (Object.hasOwn(own, kind)) return own[kind]
  if (action === 'people.profile' && after) return undoProfile(Object.keys(after))
  const service = serviceOfEntry(kind)
  if (service) return undoService(service)
  const feature = featureOf(kind)
  return feature && undoFeature(feature)
}
