import { z } from 'zod'
import { email } from '@/lib/forms/fields'

/** E-mail addresses in one field, 50 at most, separated by commas, semicolons or spaces; empty is null (field reference 6.3, R25). */
export const optionalEmails = (most = 50) =>
  z.preprocess(
    addressesOf,
    z.array(z.string()).transform((typed, context) => read(typed, most, context)),
  )

function read(typed: string[], most: number, context: z.RefinementCtx): string | null {
  const wrong = typed.some(address => !email().safeParse(address).success)
  if (wrong) context.addIssue({ code: 'custom', message: 'email' })
  if (typed.length > most) context.addIssue({ code: 'custom', message: 'emailsTooMany', params: { most } })
  return typed.join(', ') || null
}

/** The addresses of such a field, each once. */
export function addressesOf(text: unknown): string[] {
  return typeof text === 'string' ? [...new Set(text.split(/[,;\s]+/).filter(Boolean))] : []
}
