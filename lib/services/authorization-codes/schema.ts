import { z } from 'zod'
import { placed } from '../places'
import type { Kept } from '../service'
import { listed } from '../words'
import { keepCode, retireCode } from './store'

export const code = z.preprocess(
  value => (typeof value === 'string' ? value.replace(/\s/g, '') : ''),
  z
    .string()
    .regex(/^(\d{2,14})?$/, 'codeDigits')
    .transform(digits => digits || null),
)

export const schema = listed({ code: placed({ in: 'kept' }, code) })
export type AuthorizationCode = z.output<typeof schema>

export const kept: Kept<AuthorizationCode> = {
  kind: 'authorization-codes',
  schema,
  blank: { name: '', code: null },
  keep: (write, companyId, id, values) => keepCode(write, companyId, id, values.code),
  leave: retireCode,
  told: ({ code }) => (code === null ? undefined : { before: { code: 'old' }, after: { code: 'new' } }),
}
