import { z } from 'zod'
import { optionalDestination } from '@/lib/destinations/fields'
import { choice, flag, int, optionalId, text } from '@/lib/forms/fields'
import { plain } from '@/lib/numbers/digits'
import { normalize } from '@/lib/numbers/normalize'

/** A row speaks of at most so many callers (field reference 6.2). */
export const mostNumbers = 12
export const effects = ['apply', 'own', 'except'] as const

/** Callers one a line: numbers in any form become E.164, two to nine digits are an extension. */
const numbers = z.preprocess(
  value => (typeof value === 'string' ? value.split(/[\n;]+/).filter(line => line.trim()) : []),
  z.array(z.string().transform(readCaller)).max(mostNumbers, { error: 'numbersTooMany' }),
)

function readCaller(typed: string, context: z.RefinementCtx): string {
  const text = plain(typed)
  const extension = text.match(/^(?:poste |ext\.? )?(\d{2,9})$/i)?.[1]
  if (extension && extension.length < 7) return extension
  const phone = normalize(text)
  if ('number' in phone) return phone.number
  context.addIssue({ code: 'custom', message: 'callerNumber', params: { typed: text.slice(0, 40) } })
  return z.NEVER
}

export const criterionSchema = z.strictObject({
  name: text(50),
  active: flag(),
  effect: choice(effects),
  to: optionalDestination(),
  callers: choice(['any', 'listed']),
  numbers,
  anonymous: flag(),
  unavailable: flag(),
  schedule: optionalId(),
  holiday: optionalId(),
  version: int(0, Number.MAX_SAFE_INTEGER),
})
export type CriterionValues = z.output<typeof criterionSchema>
