import { z } from 'zod'
import { email } from '@/lib/forms/fields'

/** Up to 50 e-mail addresses in one field, separated by commas, semicolons or spaces; empty is null (field reference 6.3, R25). */
export const optionalEmails = () =>
  z.preprocess(
    split,
    z
      .array(email())
      .max(50, 'emailsTooMany')
      .transform(all => all.join(', ') || null),
  )

function split(value: unknown): string[] {
  return typeof value === 'string' ? [...new Set(value.split(/[,;\s]+/).filter(Boolean))] : []
}

/** The addresses of such a field, for the mails to send. */
export function addressesOf(text: string | null): string[] {
  return split(text)
}
