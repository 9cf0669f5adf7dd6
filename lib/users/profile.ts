import { z } from 'zod'
import type { Person } from '@/lib/auth/person-of'
import { choice, flag, int, optionalId, optionalText, text } from '@/lib/forms/fields'
import { zones } from '@/lib/i18n/zones'
import { optionalPhone } from '@/lib/numbers/field'
import { optionalPostalCode, optionalProvince, postalCode, province } from './postal-code'

const version = int(0, Number.MAX_SAFE_INTEGER)

/** What everybody changes on their own profile (field reference 6.1). */
export const ownProfile = z.strictObject({
  title: optionalText(50),
  mobile: optionalPhone(),
  pager: optionalText(30),
  locale: choice(['', 'fr', 'en']).transform(locale => locale || null),
  zone: z.preprocess(zone => zone || null, z.enum(zones, 'chooseOne').nullable()),
  version,
})

/** And what an administrator changes besides. */
export const wholeProfile = z.strictObject({
  firstName: text(30),
  lastName: text(30),
  callerFirstName: optionalText(30),
  callerLastName: optionalText(30),
  dialByName: optionalText(61),
  departmentId: optionalId(),
  addressLine1: optionalText(80),
  addressLine2: optionalText(80),
  city: optionalText(50),
  province: optionalProvince(),
  postalCode: optionalPostalCode(),
  location: optionalText(80),
  ...ownProfile.shape,
})
export type ProfileValues = Partial<z.output<typeof wholeProfile>> & z.output<typeof ownProfile>

/** Where the phone is, for 9-1-1; the person says it is so, and that the limits of the service were read. */
export const emergencySchema = z.strictObject({
  emergencyUnit: optionalText(20),
  emergencyStreet: text(80),
  emergencyCity: text(50),
  emergencyProvince: province(),
  emergencyPostalCode: postalCode(),
  confirmed: flag().refine(value => value, 'emergencyConfirm'),
  consent: flag(),
  version,
})
export type EmergencyValues = z.output<typeof emergencySchema>

const shown = [
  'firstName',
  'lastName',
  'callerFirstName',
  'callerLastName',
  'dialByName',
  'addressLine1',
  'addressLine2',
  'city',
  'province',
  'postalCode',
  'location',
  'title',
  'pager',
  'locale',
  'zone',
  'emergencyUnit',
  'emergencyStreet',
  'emergencyCity',
  'emergencyProvince',
  'emergencyPostalCode',
] as const

/** A profile as its form shows it; `phone` writes a number for the reader. */
export function profileInitial(person: Person, phone: (e164: string) => string): Record<string, string> {
  return {
    ...Object.fromEntries(shown.map(name => [name, person[name] ?? ''])),
    departmentId: person.entry.departmentId ?? '',
    mobile: person.mobile ? phone(person.mobile) : '',
  }
}
