import { anonymousRejection } from './anonymous-rejection'
import { callRecording } from './call-recording'
import { callWaiting } from './call-waiting'
import { callerIdBlocking } from './caller-id-blocking'
import { doNotDisturb } from './do-not-disturb'
import type { Feature } from './feature'
import { always } from './forwarding/always'
import { busy } from './forwarding/busy'
import { noAnswer } from './forwarding/no-answer'
import { notReachable } from './forwarding/not-reachable'
import { selective } from './forwarding/selective'
import { incomingPlan } from './incoming-plan'
import { intercept } from './intercept'
import { remoteOffice } from './remote-office'
import { sequentialRing } from './ringing/sequential'
import { simultaneousRing } from './ringing/simultaneous'
import { selectiveAcceptance, selectiveRejection } from './screening'
import { speedDial8 } from './speed-dial/eight'
import { speedDial100 } from './speed-dial/hundred'

export const groups = ['forwarding', 'incoming', 'ringing', 'outgoing', 'speedDial'] as const
export type Group = (typeof groups)[number]

/** A person's features as their page shows them: five forwards first, in the order of the guide. */
export const featuresOf: Record<Group, readonly Feature[]> = {
  forwarding: [always, busy, noAnswer, notReachable, selective],
  incoming: [
    doNotDisturb,
    callWaiting,
    anonymousRejection,
    selectiveRejection,
    selectiveAcceptance,
    incomingPlan,
    intercept,
  ],
  ringing: [simultaneousRing, sequentialRing, remoteOffice],
  outgoing: [callerIdBlocking, callRecording],
  speedDial: [speedDial8, speedDial100],
}

/** The feature of an address, or nothing. */
export function featureOf(name: string): Feature | undefined {
  return groups.flatMap(group => featuresOf[group]).find(feature => feature.name === name)
}
