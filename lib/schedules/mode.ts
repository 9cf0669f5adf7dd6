import { isOpen, nextChange } from './now'
import type { Schedule } from './schedule'

/** What an administrator set for the whole company: follow the schedules, or be in a phase until an instant (null: until changed). */
export type Mode = { mode: 'schedule' | Phase; until: number | null }
export const phases = ['open', 'closed', 'holiday'] as const
/** What a caller meets: business hours, after hours or a holiday. */
export type Phase = (typeof phases)[number]

/** The schedules an attendant, a queue or night forwarding follows. No business hours means every day, all day. */
export type Hours = { business: Schedule | null; holiday: Schedule | null; zone: string }

/** The phase a manual mode imposes at an instant, or nothing when the schedules decide. */
export function imposed({ mode, until }: Mode, instant: number): Phase | undefined {
  if (mode === 'schedule' || (until !== null && instant >= until)) return undefined
  return mode
}

/** Which phase holds: the company's manual mode first, then the holiday, then business hours (field-reference 4.6). */
export function phaseAt(mode: Mode, hours: Hours, instant: number): Phase {
  const manual = imposed(mode, instant)
  if (manual) return manual
  if (hours.holiday && isOpen(hours.holiday, instant, hours.zone)) return 'holiday'
  return !hours.business || isOpen(hours.business, instant, hours.zone) ? 'open' : 'closed'
}

/** The next instant at which the phase may be another one, or null. It may also turn out the same: schedules can overlap. */
export function nextPhaseChange(mode: Mode, hours: Hours, instant: number): number | null {
  if (imposed(mode, instant)) return mode.until
  const changes = [hours.business, hours.holiday]
    .map(schedule => schedule && nextChange(schedule, instant, hours.zone))
    .filter(change => change !== null)
  return changes.length > 0 ? Math.min(...changes) : null
}
