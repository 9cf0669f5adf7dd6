import { tollClass } from '@/lib/numbers/toll'
import { weekdayOf } from '@/lib/schedules/days'
import { type Hours, phaseAt } from '@/lib/schedules/mode'
import { dayAt, wallAt } from '@/lib/schedules/wall'
import type { Target } from './targets'

export type Reason = 'costs' | 'offHours' | 'newDevice'

/** Nights and weekends: outside the company's business hours, or, where it has none, outside 7:00 to 19:00 from Monday to Friday. */
export function isOffHours(hours: Hours, instant: number): boolean {
  if (phaseAt(hours, instant) !== 'open') return true
  if (hours.business) return false
  const { time } = wallAt(instant, hours.zone)
  return weekdayOf(dayAt(instant, hours.zone)) > 5 || time < '07:00' || time >= '19:00'
}

/** Whether calls sent there may cost: anything that is neither Canadian nor free, and a SIP address, of which nobody knows. */
export function mayCost({ value }: Target): boolean {
  return value.startsWith('sip:') || !['domestic', 'tollFree'].includes(tollClass(value))
}

/** Why a change of destinations outside the company asks for the password again and is told by mail (security.md 6.5). */
export function reasonsFor(
  fresh: readonly Target[],
  { offHours, newDevice }: { offHours: boolean; newDevice: boolean },
): Reason[] {
  if (!fresh.length) return []
  const all: [Reason, boolean][] = [
    ['costs', fresh.some(mayCost)],
    ['offHours', offHours],
    ['newDevice', newDevice],
  ]
  return all.filter(([, holds]) => holds).map(([reason]) => reason)
}
