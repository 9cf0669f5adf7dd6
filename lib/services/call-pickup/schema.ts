import type { z } from 'zod'
import type { Kept } from '../service'
import { listed, members } from '../words'

export const schema = listed({ people: members({ once: true }) })
export type CallPickup = z.output<typeof schema>

export const kept: Kept<CallPickup> = {
  kind: 'call-pickup',
  schema,
  blank: { name: '', people: [] },
}
