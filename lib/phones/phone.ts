import { z } from 'zod'
import { choice, int, optionalId, optionalText, text } from '@/lib/forms/fields'
import { optionalMac } from './mac'
import { modelKeys } from './models'

/** A phone of the inventory as its form gives it (field reference 17.1). */
export const phoneSchema = z.strictObject({
  name: text(40),
  model: choice(modelKeys),
  mac: optionalMac(),
  ownerId: optionalId(),
  serial: optionalText(80),
  location: optionalText(80),
})
export const phoneForm = z.strictObject({ ...phoneSchema.shape, version: int(0, Number.MAX_SAFE_INTEGER) })
export type PhoneValues = z.output<typeof phoneSchema>
