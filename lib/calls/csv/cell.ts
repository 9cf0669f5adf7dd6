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
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? []
  if (area) return `${area} ${exchange}-${line}`
  if (/^\+[1-9]\d+$/.test(number)) return `011 ${number.slice(1)}`
  return /^\d*$/.test(number) ? number : textCell(number)
}

/** 1/10,000 dollar with its four decimals. */
export function moneyCell(amount: number, mark: '.' | ','): string {
  const digits = String(amount).padStart(5, '0')
  return `${digits.slice(0, -4)}${mark}${digits.slice(-4)}`
}
