import { isOpen, nextChange } from '@/lib/schedules/now'
import type { NamedSchedule, Snapshot } from './snapshot'

/**
 * The instants at which a change of settings is shown: now, the next closed hour (where it is closed now: the next open one), the
 * next holiday; those that exist and are not now.
 */
export type Moment = { name: 'now' | 'closed' | 'open' | 'holiday'; instant: number }

export function momentsOf(snapshot: Snapshot, instant: number): Moment[] {
  const schedules = [...snapshot.schedules.values()]
  const hours = businessHours(snapshot)
  const business = schedules.filter(({ id, type }) => type === 'time' && hours.has(id))
  const holidays = schedules.filter(({ type }) => type === 'holiday')
  const { zone } = snapshot
  const closed = earliest(business, false, zone, instant)
  const later: [Moment['name'], number | undefined][] = [
    closed === instant ? ['open', earliest(business, true, zone, instant)] : ['closed', closed],
    ['holiday', earliest(holidays, true, zone, instant)],
  ]
  return [
    { name: 'now', instant },
    ...later.flatMap(([name, at]) => (at === undefined || at === instant ? [] : [{ name, instant: at }])),
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

/** When one of the schedules is next open, or next closed. */
function earliest(
  schedules: readonly NamedSchedule[],
  open: boolean,
  zone: string,
  instant: number,
): number | undefined {
  const found = schedules
    .filter(({ schedule }) => schedule.events.length > 0)
    .flatMap(({ schedule }) => {
      if (isOpen(schedule, instant, zone) === open) return [instant]
      return nextChange(schedule, instant, zone) ?? []
    })
  return found.length > 0 ? Math.min(...found) : undefined
}
