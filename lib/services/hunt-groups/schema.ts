import type { z } from 'zod'
import { choice, flag, int } from '@/lib/forms/fields'
import type { Kept } from '../service'
import { blankBusyForward, blankDialled, busyForward, destination, dialled, members } from '../words'

export const policies = ['circular', 'regular', 'simultaneous', 'uniform', 'weighted'] as const
export const mostAtOnce = 50

export const schema = dialled({
  policy: choice(policies),
  agents: members(),
  advance: flag(),
  advanceRings: int(1, 20),
  overflow: flag(),
  overflowSeconds: int(0, 7200),
  overflowTo: destination(30),
  notReachable: flag(),
  notReachableTo: destination(),
  busyWhenNotReachable: flag(),
  callWaiting: flag(),
  groupBusy: flag(),
  membersControlBusy: flag(),
  busyForDirectCalls: flag(),
  showGroupName: flag(),
  ...busyForward,
})
export type HuntGroup = z.output<typeof schema>

export const kept: Kept<HuntGroup> = {
  kind: 'hunt-groups',
  schema,
  blank: {
    ...blankDialled,
    policy: 'regular',
    agents: [],
    advance: true,
    advanceRings: 5,
    overflow: false,
    overflowSeconds: 60,
    overflowTo: null,
    notReachable: false,
    notReachableTo: null,
    busyWhenNotReachable: false,
    callWaiting: false,
    groupBusy: false,
    membersControlBusy: false,
    busyForDirectCalls: false,
    showGroupName: true,
    ...blankBusyForward,
  },
}
