import { isOpen, nextChange } from '@/lib/schedules/now'
import type { NamedSchedule, Snapshot } from './snapshot'

/** The instants at which a change of settings is shown: now, the next closed hour, the next holiday; those that exist. */
export type Moment = { name: 'now' | 'closed' | 'holiday'; instant: number }

export function momentsOf(snapshot: Snapshot, instant: number): Moment[] {
  const schedules = [...snapshot.schedules.values()]
  const hours = businessHours(snapshot)
  const closed = earliest(
    schedules.filter(({ id }) => hours.has(id)),
    'time',
    snapshot.zone,
    instant,
  )
  const holiday = earliest(schedules, 'holiday', snapshot.zone, instant)
  return [
    { name: 'now' as const, instant },
    ...(closed === undefined ? [] : [{ name: 'closed' as const, instant: closed }]),
    ...(holiday === undefined ? [] : [{ name: 'holiday' as const, instant: holiday }]),
  ]
}

/** The schedules that attendants, queues and night forwarding take for business hours. */
function businessHours(snapshot: Snapshot): Set<string | undefined> {
  const followed = [...snapshot.entries.values()].map(entry => {
    if (entry.kind === 'auto-attendants') return entry.business
    return entry.kind === 'call-centers' ? entry.night.schedule : undefined
  })
  return new Set([...followed, snapshot.night.business])
}

/** When a business schedule is next closed, or a holiday schedule next open. */
function earliest(
  schedules: readonly NamedSchedule[],
  type: NamedSchedule['type'],
  zone: string,
  instant: number,
): number | undefined {
  const found = schedules
    .filter(named => named.type === type && named.schedule.events.length > 0)
    .flatMap(({ schedule }) => {
      if (isOpen(schedule, instant, zone) === (type === 'holiday')) return [instant]
      return nextChange(schedule, instant, zone) ?? []
    })
  return found.length > 0 ? Math.min(...found) : undefined
}
