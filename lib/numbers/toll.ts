import 'server-only'
import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type TollClass =
  | 'domestic'
  | 'us'
  | 'caribbean'
  | 'international'
  | 'premium'
  | 'tollFree'
  | 'emergency'
  | 'invalid'

/** Where a company's forwards may go beyond Canada: the United States or not, and the other countries its provider opened. */
export type TollPolicy = { us: boolean; countries: readonly string[] }

/** The policy of a company nobody decided anything for (security.md 6.4). */
export const DOMESTIC_ONLY: TollPolicy = { us: false, countries: [] }

export type TollProblem = 'phoneInvalid' | 'phoneEmergency' | 'tollPremium' | 'tollUs' | 'tollCountry'

const COSTLY: readonly NumberType[] = ['PREMIUM_RATE', 'SHARED_COST', 'PERSONAL_NUMBER', 'UAN', 'PAGER', 'VOICEMAIL']
/** Satellite, shared networks and other codes that belong to no country. */
const GLOBAL_CODES = ['808', '870', '878', '881', '882', '883', '888', '979']
/** In every area code of +1 the exchange 976 is sold as information lines; the numbering plan itself does not say so. */
const EXCHANGE_976 = /^\+1\d{3}976/

/** 911 and its likes, N11, 988 and 112, with an outside line's 9 or a long distance 1 in front or not. Digits only. */
export function isServiceCode(digits: string): boolean {
  return /^9?1?(?:[2-9]11|988|112)$/.test(digits)
}

/** What calling an E.164 number means for the bill (security.md 6.3). A +1 outside Canada and the United States is not domestic. */
export function tollClass(e164: string): TollClass {
  if (isServiceCode(e164.replace('+', ''))) return 'emergency'
  const phone = parsePhoneNumberFromString(e164)
  if (!phone) return 'invalid'
  if (GLOBAL_CODES.includes(phone.countryCallingCode)) return 'premium'
  if (!phone.isValid()) return 'invalid'

  const type = phone.getType()
  if ((type && COSTLY.includes(type)) || EXCHANGE_976.test(e164)) return 'premium'
  if (phone.countryCallingCode !== '1') return 'international'
  if (type === 'TOLL_FREE') return 'tollFree'
  if (type === 'VOIP') return 'premium'
  if (phone.country === 'CA') return 'domestic'
  return phone.country === 'US' ? 'us' : 'caribbean'
}

/** Why a company may not send calls to an E.164 number, or nothing. Premium and service codes are never allowed. */
export function tollProblem(e164: string, policy: TollPolicy): TollProblem | undefined {
  switch (tollClass(e164)) {
    case 'domestic':
    case 'tollFree':
      return undefined
    case 'us':
      return policy.us ? undefined : 'tollUs'
    case 'premium':
      return 'tollPremium'
    case 'emergency':
      return 'phoneEmergency'
    case 'invalid':
      return 'phoneInvalid'
    default:
      return policy.countries.includes(parsePhoneNumberFromString(e164)?.country ?? '') ? undefined : 'tollCountry'
  }
}

/** A company's own wish inside what its provider allows: nothing is ever added (security.md 6.4). */
export function narrow(provider: TollPolicy, company: TollPolicy): TollPolicy {
  return {
    us: provider.us && company.us,
    countries: provider.countries.filter(country => company.countries.includes(country)),
  }
}
