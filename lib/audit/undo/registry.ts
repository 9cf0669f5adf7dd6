import { featureOf } from '@/lib/features/registry'
import { serviceOfEntry } from '@/lib/services/registry'
import { undoDepartment } from './department'
import { undoFeature } from './feature'
import { undoMode } from './mode'
import { undoNight, undoNightChoice } from './night'
import { undoSchedule } from './schedule'
import { undoService } from './service'
import type { Undoable } from './undoable'

const own: Record<string, Undoable> = {
  'company-mode': undoMode,
  departments: undoDepartment,
  'night-forwarding': undoNight,
  'night-forwarding-person': undoNightChoice,
  schedules: undoSchedule,
}

/** How changes of a kind are undone, if they can be. */
export function undoableOf(kind: string): Undoable | undefined {
  if (Object.hasOwn(own, kind)) return own[kind]
  const service = serviceOfEntry(kind)
  if (service) return undoService(service)
  const feature = featureOf(kind)
  return feature && undoFeature(feature)
}
