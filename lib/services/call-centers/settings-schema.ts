import { z } from 'zod'
import { flag, optionalInt } from '@/lib/forms/fields'
import { optionalCodes } from '@/lib/queues/codes'
import type { Kept } from '../service'

export const schema = z.strictObject({
  unavailableCodes: optionalCodes(),
  dispositionCodes: optionalCodes(),
  unavailableOnDnd: flag(),
  unavailableOnUnreachable: flag(),
  unavailableAfterBounces: optionalInt(1, 5),
  guardSeconds: optionalInt(1, 25),
})
export type CallCenterSettings = z.output<typeof schema>

export const kept: Kept<CallCenterSettings> = {
  kind: 'call-centers-settings',
  schema,
  blank: {
    unavailableCodes: null,
    dispositionCodes: null,
    unavailableOnDnd: false,
    unavailableOnUnreachable: false,
    unavailableAfterBounces: null,
    guardSeconds: null,
  },
}
