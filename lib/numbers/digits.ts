/** Text as a person typed or pasted it, made plain: NFKC, digits of any script as 0-9, no invisible characters, one space. */
export function plain(input: string): string {
  return input
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digit => String(digitValue(digit)))
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Unicode lays the decimal digits of every script out in unbroken runs from 0 to 9. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++
  return before % 10
}
