import type { CallCenter, QueueAction } from '@/lib/routing/call-center-settings'
import { mannersOf } from './manners'
import type { Rows } from './queries'
import { agentsOf, type Kit } from './services'

/** The call centres, as the routing reads them. */
export function callCentersOf(kit: Kit): CallCenter[] {
  const details = new Map(kit.rows.services.callCenters.map(row => [row.id, row]))
  const absent = new Set(kit.rows.services.absences.map(({ queueId, personId }) => `${queueId} ${personId}`))
  return kit.entriesOf('call-centers').flatMap(entry => {
    const row = details.get(entry.id)
    if (!row) return []
    const { id } = entry
    const sounds = (name: string) =>
      kit.ways.all(id, `${name}.`).flatMap(([, to]) => (to.kind === 'entry' ? [to.id] : []))
    const optional = <K extends string, V>(key: K, value: V | undefined | null | false) =>
      value ? ({ [key]: value } as Record<K, V>) : {}
    const policy = (name: string, action: QueueAction) => ({
      action,
      announcements: sounds(`${name}Sounds`),
      ...optional('to', kit.ways.to(id, `${name}To`)),
    })
    return {
      ...kit.called(entry),
      kind: 'call-centers' as const,
      policy: row.policy,
      routing: row.routing,
      agents: agentsOf(kit, id).map(agent => ({ ...agent, joined: !absent.has(`${id} ${agent.id}`) })),
      supervisors: kit.people(id, 'supervisors').map(({ personId }) => personId),
      length: row.queueLength,
      promotions: row.type === 'premium' ? promotionsOf(row) : {},
      callWaiting: row.callWaiting,
      callsInWrapUp: row.callsInWrapUp,
      holiday: { ...policy('holiday', row.holidayAction), ...optional('schedule', kit.ways.id(id, 'holidaySchedule')) },
      night: {
        ...policy('night', row.nightAction),
        ...optional('schedule', kit.ways.id(id, 'nightSchedule')),
        force: row.nightForce,
        ...(row.nightManual === 'manual' && { manual: sounds('nightManualSounds') }),
      },
      forced: {
        active: row.forced,
        announcements: sounds('forcedSounds'),
        ...optional('to', kit.ways.to(id, 'forcedTo')),
      },
      byCode: { night: row.nightByCode, forced: row.forcedByCode },
      stranded: policy('stranded', row.strandedAction),
      unavailable: policy('unavailable', row.unavailableAction),
      overflow: {
        ...policy('overflow', row.overflowAction),
        ...(row.overflowByTime && { seconds: row.overflowSeconds }),
      },
      bounce: {
        ...(row.bounce && { rings: row.bounceRings }),
        ...optional('to', kit.ways.to(id, 'bounceTo')),
        makesUnavailable: row.bounceMakesUnavailable,
      },
      entrance: { active: row.entrance, mandatory: row.entranceMandatory, announcements: sounds('entranceSounds') },
      music: sounds('musicSounds'),
      musicInside: sounds('musicInternalSounds'),
      ...optional('escapeDigit', row.escapeDigit),
      manners: mannersOf(row, sounds),
    }
  })
}

function promotionsOf(row: Rows['services']['callCenters'][number]): CallCenter['promotions'] {
  const { promote3Seconds, promote2Seconds, promote1Seconds } = row
  const levels = { 3: promote3Seconds, 2: promote2Seconds, 1: promote1Seconds }
  return Object.fromEntries(Object.entries(levels).flatMap(([level, seconds]) => (seconds ? [[level, seconds]] : [])))
}
