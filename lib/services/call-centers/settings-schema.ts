import { z } from 'zod'
import { choice, flag, optionalInt } from '@/lib/forms/fields'
import { optionalCodes } from '@/lib/queues/codes'
import type { Kept } from '../service'
import { references } from '../words'
import { acrossQueues } from './words'

/** How many call centres have a place in the order of queues. */
export const mostQueues = 20

export const schema = z.strictObject({
  unavailableCodes: optionalCodes(),
  dispositionCodes: optionalCodes(),
  unavailableOnDnd: flag(),
  unavailableOnPersonal: flag(),
  unavailableOnUnreachable: flag(),
  unavailableAfterBounces: optionalInt(1, 5),
  guardSeconds: optionalInt(1, 25),
  acrossQueues: choice(acrossQueues),
  queueOrder: references('call-centers', mostQueues),
})
export type CallCenterSettings = z.output<typeof schema>

export const kept: Kept<CallCenterSettings> = {
  kind: 'call-centers-settings',
  schema,
  blank: {
    unavailableCodes: null,
    dispositionCodes: null,
    unavailableOnDnd: false,
    unavailableOnPersonal: false,
    unavailableOnUnreachable: false,
    unavailableAfterBounces: null,
    guardSeconds: null,
    acrossQueues: 'longest',
    queueOrder: [],
  },
}
