import type { z } from 'zod'
import { flag, int } from '@/lib/forms/fields'
import type { Kept } from '../service'
import { blankDialled, destinations, dialled } from '../words'

export const most = 50

export const schema = dialled({ targets: destinations(most), timeout: flag(), timeoutMinutes: int(1, 60) })
export type GroupCall = z.output<typeof schema>

export const kept: Kept<GroupCall> = {
  kind: 'group-calls',
  schema,
  blank: { ...blankDialled, targets: [], timeout: true, timeoutMinutes: 1 },
}
