import { z } from 'zod'
import { choice, email, flag, optionalExtension, optionalId, optionalText, text } from '@/lib/forms/fields'
import { isZone } from '@/lib/i18n/zones'
import { optionalPhone } from '@/lib/numbers/field'
import { optionalMac } from '@/lib/phones/mac'
import { modelKeys } from '@/lib/phones/models'
import { optionalPostalCode, optionalProvince, postalCode, province } from './postal-code'

/** A new person as the form, or a row of a file, gives them (field reference 7.1). */
export const newUserSchema = z.strictObject({
  firstName: text(30),
  lastName: text(30),
  email: email().transform(address => address.toLowerCase()),
  username: optionalText(161).transform(name => name?.toLowerCase() ?? null),
  role: choice(['person', 'administrator']),
  licenceId: text(64),
  number: optionalPhone(),
  extension: optionalExtension(),
  callerFirstName: optionalText(30),
  callerLastName: optionalText(30),
  callerNumber: optionalPhone(),
  departmentId: optionalId(),
  locale: choice(['', 'fr', 'en']).transform(locale => locale || null),
  zone: optionalText(40).refine(zone => zone === null || isZone(zone), 'chooseOne'),
  model: choice(['', ...modelKeys]).transform(model => model || null),
  mac: optionalMac(),
  title: optionalText(50),
  mobile: optionalPhone(),
  addressLine1: optionalText(80),
  addressLine2: optionalText(80),
  city: optionalText(50),
  province: optionalProvince(),
  postalCode: optionalPostalCode(),
  emergencyUnit: optionalText(20),
  emergencyStreet: text(80),
  emergencyCity: text(50),
  emergencyProvince: province(),
  emergencyPostalCode: postalCode(),
  activation: flag(),
})
export type NewUser = z.output<typeof newUserSchema>

/** The extension a number gives when none was typed: its last digits (field reference section 2). */
export function extensionOf(
  { extension, number }: Pick<NewUser, 'extension' | 'number'>,
  length: number,
): string | null {
  return extension ?? (number ? number.slice(-length) : null)
}
