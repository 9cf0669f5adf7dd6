import type { z } from 'zod'
import { flag, int, optionalText } from '@/lib/forms/fields'
import type { Kept } from '../service'
import { blankDialled, dialled, members } from '../words'

/** How many phones a page reaches at most (field reference 16.2). */
export const mostTargets = 294

export const schema = dialled({
  targets: members({ most: mostTargets }),
  originators: members(),
  toneSeconds: int(1, 20),
  showOriginator: flag(),
  prefix: optionalText(30),
})
export type PagingGroup = z.output<typeof schema>

export const kept: Kept<PagingGroup> = {
  kind: 'paging-groups',
  schema,
  blank: { ...blankDialled, targets: [], originators: [], toneSeconds: 1, showOriginator: true, prefix: null },
}
