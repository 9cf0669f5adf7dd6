const withheld = /^(anonymous|unknown|unavailable|restricted|private|privé|asserted|s|<unknown>|-1)?$/i

/**
 * A number as a switch writes it, made E.164 where the numbering plan allows (Canada's: 10 or 11 digits, 011 or 00 abroad, with or
 * without the 9 of an outside line); extensions and codes stay as dialled; '' for a withheld number. Never throws.
 */
export function normaliseNumber(written: string): string {
  const user = written
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/^(sips?|tel):/i, '')
    .replace(/[@;].*$/, '')
  if (withheld.test(user)) return ''
  const digits = user.replace(/[\s().\-/\u00a0\u2011]/g, '')
  if (!/^\+?[\d*#]+$/.test(digits)) return digits.slice(0, 40)
  return abroad(digits) ?? home(digits) ?? digits.slice(0, 40)
}

function abroad(digits: string): string | undefined {
  const [, number] = /^(?:\+|9?011|00)([1-9]\d{6,14})$/.exec(digits) ?? []
  return number === undefined ? undefined : `+${number}`
}

function home(digits: string): string | undefined {
  const [, number] = /^9?1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits) ?? []
  return number === undefined ? undefined : `+1${number}`
}
