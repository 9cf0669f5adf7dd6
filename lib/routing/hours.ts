import { imposed, type Phase, phaseBy } from '@/lib/schedules/mode'
import { isOpen } from '@/lib/schedules/now'
import type { Walk } from './walk'

/** Whether a schedule of the company is open for a call, in the zone of whoever follows it. An unknown one never is. */
export function isOpenNow(walk: Walk, scheduleId: string, zone: string): boolean {
  const named = walk.snapshot.schedules.get(scheduleId)
  if (!named) return false
  walk.consulted.add(`${scheduleId} ${zone}`)
  return isOpen(named.schedule, walk.instant, zone)
}

/** What the company's mode imposes on attendants, queues and night forwarding, or nothing when schedules decide. */
export function imposedPhase(walk: Walk): Phase | undefined {
  return imposed(walk.snapshot.mode, walk.instant)
}

/** Open, closed or holiday: the mode, else the holiday, else business hours; without business hours always open (4.6). */
export function phaseOf(walk: Walk, hours: { business?: string; holiday?: string; zone: string }): Phase {
  const asked = (id: string | undefined) => (id === undefined ? undefined : () => isOpenNow(walk, id, hours.zone))
  return imposedPhase(walk) ?? phaseBy({ business: asked(hours.business), holiday: asked(hours.holiday) })
}
