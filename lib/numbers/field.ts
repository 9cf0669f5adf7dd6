import { z } from 'zod'
import { normalize } from './normalize'

/** A telephone number in any usual form, required: E.164. */
export const phone = () => z.preprocess(value => (typeof value === 'string' ? value : ''), z.string().transform(read))

/** The same, or empty: null. */
export const optionalPhone = () =>
  z.preprocess(
    value => (typeof value === 'string' ? value : ''),
    z.string().transform((typed, context) => (typed.trim() ? read(typed, context) : null)),
  )

function read(typed: string, context: z.RefinementCtx): string {
  if (!typed.trim()) return problem('required', context)
  if (typed.length > 40) return problem('phoneInvalid', context)
  const phone = normalize(typed)
  return 'problem' in phone ? problem(phone.problem, context) : phone.number
}

function problem(message: string, context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
