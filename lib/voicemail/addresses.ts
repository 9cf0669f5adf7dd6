import { z } from 'zod'
import { email } from '@/lib/forms/fields'

/** Up to 50 e-mail addresses in one field, separated by commas, semicolons or spaces; empty is null (field reference 6.3, R25). */
export const optionalEmails = () => z.preprocess(addressesOf, z.array(z.string()).transform(read))

function read(typed: string[], context: z.RefinementCtx): string | null {
  const wrong = typed.some(address => !email().safeParse(address).success)
  if (wrong) context.addIssue({ code: 'custom', message: 'email' })
  if (typed.length > 50) context.addIssue({ code: 'custom', message: 'emailsTooMany' })
  return typed.join(', ') || null
}

/** The addresses of such a field, each once. */
export function addressesOf(text: unknown): string[] {
  return typeof text === 'string' ? [...new Set(text.split(/[,;\s]+/).filter(Boolean))] : []
}
