import type { TaxClass } from './tax'

/** What a price is asked for: a licence pack, a telephone number, a product subscribed to, or a fee. */
export const priceItems = ['licence', 'number', 'subscription', 'fee'] as const
export type PriceItem = (typeof priceItems)[number]

/** What a fee is multiplied by. A licence, a number and a channel are always multiplied by themselves. */
export const feeBases = ['company', 'licence', 'number'] as const
export type FeeBase = (typeof feeBases)[number]

/** A monthly price in force from a date until the next of its item and code; in cents, before tax. A fee of 0 is over. */
export type Price = {
  item: PriceItem
  /** A pack, `local` or `toll-free`, a product, or the fee's own word. */
  code: string
  from: string
  cents: number
  per: FeeBase | null
  taxClass: TaxClass
  nameFr: string
  nameEn: string
}

/** Minutes a month of one type of call that each licence of a pack brings, shared by the whole company. */
export type Included = { pack: string; type: string; from: string; minutes: number }

/** The last line in force on a date among those that match. */
export function inForce<T extends { from: string }>(lines: readonly T[], date: string): T | undefined {
  return lines.reduce<T | undefined>(
    (best, line) => (line.from <= date && (!best || line.from > best.from) ? line : best),
    undefined,
  )
}

/** Everything of a price list in force on a date, once an item and code. */
export function pricesOn(prices: readonly Price[], item: PriceItem, date: string): Price[] {
  const codes = new Set(prices.filter(price => price.item === item).map(price => price.code))
  return [...codes].flatMap(code => {
    const of = prices.filter(price => price.item === item && price.code === code)
    return inForce(of, date) ?? []
  })
}
