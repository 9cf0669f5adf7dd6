import { z } from 'zod'
import { choice, flag, int } from '@/lib/forms/fields'
import type { Kept } from '../service'
import { members } from '../words'
import { usualDigits } from './queries'

export const types = ['off', 'account', 'authorization'] as const

export const schema = z.strictObject({
  type: choice(types),
  digits: int(2, 14),
  localFree: flag(),
  mandatory: members(),
  optional: members(),
})
export type CodeSettings = z.output<typeof schema>

export const kept: Kept<CodeSettings> = {
  kind: 'authorization-codes-settings',
  schema,
  blank: { type: 'off', digits: usualDigits, localFree: true, mandatory: [], optional: [] },
}
