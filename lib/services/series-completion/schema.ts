import type { z } from 'zod'
import type { Kept } from '../service'
import { listed, members } from '../words'

export const schema = listed({ people: members({ once: true }) })
export type Series = z.output<typeof schema>

export const kept: Kept<Series> = {
  kind: 'series-completion',
  schema,
  blank: { name: '', people: [] },
}
