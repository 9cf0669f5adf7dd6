import type { Span } from './span'
import type { TaxClass } from './tax'

/** In the order of an invoice. `included` takes minutes that come with the licences off the usage line before it. */
export const lineKinds = ['licence', 'number', 'subscription', 'usage', 'included', 'fee', 'one-time'] as const
export type LineKind = (typeof lineKinds)[number]

/** One line of an invoice, before tax. */
export type Line = {
  kind: LineKind
  /** The pack, product or fee; for `usage` and `included` the type of call. */
  code: string
  /** Its name at the price list's, kept with the invoice; null where the type of call names it. */
  nameFr: string | null
  nameEn: string | null
  /** Of a monthly price: how many. */
  quantity: number | null
  /** Of a monthly price: cents a month for one. */
  unit: number | null
  /** Of `usage`: the calls, answered or not. */
  calls: number | null
  /** Seconds: billed ones of `usage`, those taken off of `included`. */
  seconds: number | null
  /** Of `usage` and `included`: 1/10,000 dollar, the exact sum behind `cents`. */
  cost: number | null
  cents: number
  taxClass: TaxClass
} & Span
