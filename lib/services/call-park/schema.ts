import type { z } from 'zod'
import type { Kept } from '../service'
import { listed, members, optionalChoice, reference } from '../words'
import { recallPlaces } from './recall'

export const schema = listed({
  people: members({ once: true }),
  recallTo: optionalChoice(recallPlaces),
  alternate: reference('hunt-groups'),
})
export type CallPark = z.output<typeof schema>

export const kept: Kept<CallPark> = {
  kind: 'call-park',
  schema,
  blank: { name: '', people: [], recallTo: null, alternate: null },
}
