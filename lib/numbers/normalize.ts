import 'server-only'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { plain } from './digits'
import { isServiceCode } from './toll'

export type PhoneProblem =
  | 'phoneEmpty'
  | 'phoneInvalid'
  | 'phoneAreaCode'
  | 'phoneCode'
  | 'phoneLetters'
  | 'phonePause'
  | 'phoneEmergency'

/** A number as it is stored: E.164, and the extension that was written after it. */
export type Phone = { number: string; extension?: string }

const EXTENSION = /[\s,;]*(?:poste|ext(?:ension)?|x|;ext=)\s*[.:=]?\s*(\d{1,20})$/i

/**
 * Reads a phone number in whatever form a person in Canada writes it (security.md 6.1): national, international by + or 011,
 * behind an outside line's 9, as tel:, followed by « poste 12 ». Pauses, codes, letters and service codes are refused.
 */
export function normalize(input: string): Phone | { problem: PhoneProblem } {
  const text = plain(input).replace(/^tel:/i, '')
  const extension = text.match(EXTENSION)
  const written = extension ? text.slice(0, extension.index) : text
  if (written === '') return { problem: 'phoneEmpty' }
  if (/[*#]/.test(written)) return { problem: 'phoneCode' }
  if (/[,;]|\d\s*[pw]\s*\d/i.test(written)) return { problem: 'phonePause' }
  if (/\p{L}/u.test(written)) return { problem: 'phoneLetters' }
  if (!/^\+?[\d\s().\-/]+$/.test(written)) return { problem: 'phoneInvalid' }

  const digits = written.replace(/\D/g, '')
  if (isServiceCode(digits)) return { problem: 'phoneEmergency' }
  const dialled = written.startsWith('+') ? `+${digits}` : withoutOutsideLine(digits)
  const phone = parsePhoneNumberFromString(dialled, 'CA')
  if (phone?.isValid()) return { number: phone.number, ...(extension?.[1] && { extension: extension[1] }) }
  return { problem: /^[2-9]\d{6}$/.test(digits) ? 'phoneAreaCode' : 'phoneInvalid' }
}

/** « 9 418 555 0123 », « 9 1 418 ... » and « 9 011 ... »: no area code starts like that, so the 9 only asks for a line. */
function withoutOutsideLine(digits: string): string {
  return /^9(?:1?[2-9]\d{9}|011\d+)$/.test(digits) && digits.length !== 10 ? digits.slice(1) : digits
}
