/** What a spreadsheet may take for a formula at the start of a cell, our own mark included (conventions 5.7). */
const formula = /^[\s\uFEFF\u200B]*['=+\-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20]/
const special = /[",;\r\n]/

/** Free text: a formula is disarmed by an apostrophe, control characters become blanks, separators are quoted. */
export function textCell(value: string | null): string {
  if (value === null || value === '') return ''
  const plain = value.replace(/\p{Cc}/gu, ' ')
  const safe = formula.test(plain) ? `'${plain}` : plain
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Takes our apostrophe off again. */
export function textOf(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** A number in the form people dial here, which no spreadsheet computes: 418 555-0123, 011 33123456789; codes as they are. */
export function phoneCell(number: string): string {
  if (!/^\+?\d+$/.test(number)) return textCell(number)
  if (number.charCodeAt(0) !== 43) return number
  if (number.length === 12 && number.charCodeAt(1) === 49)
    return `${number.slice(2, 5)} ${number.slice(5, 8)}-${number.slice(8)}`
  return `011 ${number.slice(1)}`
}

/** An id or extension as it is when it is plain, which it nearly always is. */
export function plainCell(value: string): string {
  return /^[A-Za-z0-9][\w.-]*$/.test(value) ? value : textCell(value)
}

/** 1/10,000 dollar with its four decimals. */
export function moneyCell(amount: number, mark: '.' | ','): string {
  const decimals = String(10_000 + (amount % 10_000)).slice(1)
  return Math.floor(amount / 10_000) + mark + decimals
}
