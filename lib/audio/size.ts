/** A size in the reader's units, rounded: 83 ko, 1,4 Mo. `locale` is a regional tag. */
export function sizeText(bytes: number, locale: string): string {
  const large = bytes >= 1_000_000
  const unit = large ? 'megabyte' : 'kilobyte'
  const amount = large ? bytes / 1_000_000 : bytes / 1000
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 }).format(amount)
}
