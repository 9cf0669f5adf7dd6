import type { CallCenter } from './call-center-settings'
import { asDialled, numberOf } from './dialled-number'
import { imposedPhase, isOpenNow } from './hours'
import { queue } from './queue'
import { act } from './queue-action'
import { freeAgents, signedIn } from './queue-agents'
import { gone, leave } from './queue-leave'
import { type Visit, visitOf } from './queue-visit'
import { redirect } from './redirect'
import type { Heard } from './step'
import { type Next, pass, playing, type Route, type Walk } from './walk'

/** The chain of a call centre (4.5). */
export function* callCenter(walk: Walk, called: CallCenter): Route<Next> {
  const center = asDialled(called, numberOf(walk.steps, walk.snapshot))
  const visit = visitOf(walk, center.id)
  return (
    onHoliday(walk, center) ??
    atNight(walk, center) ??
    byForce(walk, center) ??
    gone(walk, center, visit) ??
    stranded(walk, center, visit) ??
    full(walk, center, visit) ??
    (yield* queue(walk, center, visit))
  )
}

function onHoliday(walk: Walk, center: CallCenter): Next | undefined {
  const { action, schedule } = center.holiday
  const imposed = imposedPhase(walk)
  const holiday = imposed ? imposed === 'holiday' : schedule !== undefined && isOpenNow(walk, schedule, center.zone)
  if (!holiday) return pass(walk, 'holidayService', 'notInEffect')
  if (action === 'none') return pass(walk, 'holidayService', 'actionNone')
  return act(walk, center, 'holidayService', center.holiday)
}

function atNight(walk: Walk, center: CallCenter): Next | undefined {
  const { action, schedule, force } = center.night
  const imposed = imposedPhase(walk)
  const closed = imposed ? imposed !== 'open' : schedule !== undefined && !isOpenNow(walk, schedule, center.zone)
  if (!force && !closed) return pass(walk, 'nightService', 'notInEffect')
  if (action === 'none') return pass(walk, 'nightService', 'actionNone')
  return act(walk, center, 'nightService', center.night)
}

function byForce(walk: Walk, center: CallCenter): Next | undefined {
  const { active, to, announcements } = center.forced
  if (!active) return pass(walk, 'forcedForwarding', 'off')
  if (!to) return pass(walk, 'forcedForwarding', 'noTarget')
  if (announcements.length === 0) return redirect(walk, center, 'forcedForwarding', to)
  const hears: Heard = { kind: 'sounds', ids: [...announcements] }
  return redirect(walk, center, 'forcedForwarding', to, { hears, seconds: playing(walk, announcements) })
}

function stranded(walk: Walk, center: CallCenter, visit: Visit): Next | undefined {
  if (signedIn(walk, center).length > 0) return pass(walk, 'stranded', 'agentsSignedIn')
  return leave(walk, center, visit, 'stranded') ?? pass(walk, 'stranded', 'actionNone')
}

/** Nobody waits in a queue of length 0, but a free agent still takes the call. Who waits already has a place. */
function full(walk: Walk, center: CallCenter, visit: Visit): Next | undefined {
  const waiting = walk.states.waiting?.[center.id] ?? 0
  const has = visit.welcomed !== null && center.length > 0
  if (has || waiting < center.length) return pass(walk, 'overflow', 'room', { waiting, length: center.length })
  if (waiting === 0 && freeAgents(walk, center, new Set()).length > 0) return pass(walk, 'overflow', 'agentFree')
  return leave(walk, center, visit, 'full')
}
