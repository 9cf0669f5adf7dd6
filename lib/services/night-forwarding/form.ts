import { z } from 'zod'
import { optionalDestination } from '@/lib/destinations/fields'
import { choice, optionalId } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'

export const nightModes = ['off', 'on', 'automatic'] as const
export const nightChoices = ['group', 'on', 'off'] as const

/** Group night forwarding (field-reference 16.1). */
export const nightForm = z.strictObject({
  mode: choice(nightModes),
  business: optionalId(),
  holiday: optionalId(),
  to: optionalDestination(),
})

/** What is missing between the fields: automatic needs a schedule, and what forwards needs a destination. */
export function nightProblems({ mode, business, holiday, to }: z.output<typeof nightForm>): Problems {
  if (mode === 'automatic' && !business && !holiday) return { business: { key: 'nightSchedule' } }
  return mode !== 'off' && !to ? { to: { key: 'required' } } : {}
}
