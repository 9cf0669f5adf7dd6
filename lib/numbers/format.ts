import 'server-only'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * An E.164 number as a reader expects it: '418 555-0123' in French, '(418) 555-0123' in English, a country outside Canada, the
 * United States and toll-free by its international form. What is no E.164 number (an extension, a code) comes back as it is.
 */
export function formatPhone(e164: string, locale: string): string {
  if (!e164.startsWith('+')) return e164
  const phone = parsePhoneNumberFromString(e164)
  if (!phone) return e164
  const [, area, exchange, line] = phone.number.match(/^\+1(\d{3})(\d{3})(\d{4})$/) ?? []
  const home = !phone.country || phone.country === 'CA' || phone.country === 'US'
  if (!area || !home) return phone.formatInternational()
  return locale.startsWith('fr') ? `${area} ${exchange}-${line}` : `(${area}) ${exchange}-${line}`
}
