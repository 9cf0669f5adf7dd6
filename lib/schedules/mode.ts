import { isOpen } from './now'
import type { Schedule } from './schedule'

/** What an administrator set for the whole company: follow the schedules, or be in a phase until an instant (null: until changed). */
export type Mode = { mode: 'schedule' | Phase; until: number | null }
export const phases = ['open', 'closed', 'holiday'] as const
/** What a caller meets: business hours, after hours or a holiday. */
export type Phase = (typeof phases)[number]

/** The phase a manual mode imposes at an instant, or nothing when the schedules decide. */
export function imposed({ mode, until }: Mode, instant: number): Phase | undefined {
  if (mode === 'schedule' || (until !== null && instant >= until)) return undefined
  return mode
}

/** The schedules that somebody follows. No business hours means every day, all day. */
export type Hours = { business: Schedule | null; holiday: Schedule | null; zone: string }

/** The phase that schedules give: the holiday first, then business hours (field-reference 4.6). Each is asked only where it matters. */
export function phaseBy(open: { business?: () => boolean; holiday?: () => boolean }): Phase {
  if (open.holiday?.()) return 'holiday'
  return !open.business || open.business() ? 'open' : 'closed'
}

/** The same of given schedules at an instant (UTC ms). */
export function phaseAt({ business, holiday, zone }: Hours, instant: number): Phase {
  const asked = (schedule: Schedule | null) => schedule && (() => isOpen(schedule, instant, zone))
  return phaseBy({ business: asked(business) ?? undefined, holiday: asked(holiday) ?? undefined })
}
