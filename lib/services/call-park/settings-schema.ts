import { z } from 'zod'
import { choice, flag, int } from '@/lib/forms/fields'
import { ringPatterns } from '@/lib/numbers/ring-patterns'
import type { Kept } from '../service'
import { reference } from '../words'
import { recallPlaces } from './recall'

export const schema = z.strictObject({
  recallSeconds: int(30, 600),
  recallTo: choice(recallPlaces),
  alternate: reference('hunt-groups'),
  alternateSeconds: int(30, 600),
  ringPattern: choice(ringPatterns),
  displaySeconds: int(2, 15),
  announceDestination: flag(),
})
export type ParkSettings = z.output<typeof schema>

export const kept: Kept<ParkSettings> = {
  kind: 'call-park-settings',
  schema,
  blank: {
    recallSeconds: 45,
    recallTo: 'parker',
    alternate: null,
    alternateSeconds: 45,
    ringPattern: 'normal',
    displaySeconds: 2,
    announceDestination: true,
  },
}
