import { halfUp } from './money'
import type { Span } from './span'

export const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'] as const
export type Province = (typeof provinces)[number]

/** In the order in which an invoice lists them. PST is called RST in Manitoba. */
export const taxCodes = ['gst', 'hst', 'qst', 'pst', 'rst'] as const
export type TaxCode = (typeof taxCodes)[number]

/** What a charge is subject to: every tax of the province, the federal ones only, or none (a municipal 9-1-1 tax). */
export const taxClasses = ['standard', 'federal', 'none'] as const
export type TaxClass = (typeof taxClasses)[number]

/** One dated rate in millionths (9.975 % is 99750); 0 ends the tax. `from` is a date, `registration` the provider's number for it. */
export type TaxRate = { province: Province; code: TaxCode; from: string; ppm: number; registration: string }

/** A tax of an invoice: its base and amount in cents. */
export type TaxLine = { code: TaxCode; ppm: number; base: number; cents: number; registration: string }

type Charge = { cents: number; taxClass: TaxClass } & Span

/** The rates in force in a province on a date, in the order of an invoice. */
export function taxesOn(rates: readonly TaxRate[], province: string, date: string): TaxRate[] {
  return taxCodes.flatMap(code => {
    const [latest] = rates
      .filter(rate => rate.province === province && rate.code === code && rate.from <= date)
      .sort((a, b) => (a.from < b.from ? 1 : -1))
    return latest && latest.ppm > 0 ? [latest] : []
  })
}

/** The first days, within a span, on which a tax of the province changes. */
export function taxChanges(rates: readonly TaxRate[], province: string, { from, to }: Span): string[] {
  const days = rates.filter(rate => rate.province === province && rate.from > from && rate.from < to)
  return [...new Set(days.map(rate => rate.from))].sort()
}

/**
 * The taxes of an invoice, by the rate in force when each charge begins. Every tax is computed once, on the sum of what is
 * subject to it at that rate, half up to the cent (QST and PST on the price before GST: they do not tax one another).
 */
export function taxLines(charges: readonly Charge[], rates: readonly TaxRate[], province: string): TaxLine[] {
  const bases = new Map<string, { rate: TaxRate; base: number }>()
  for (const charge of charges) {
    for (const rate of taxesOn(rates, province, charge.from)) {
      if (!applies(rate.code, charge.taxClass)) continue
      const key = `${taxCodes.indexOf(rate.code)} ${rate.from}`
      const entry = bases.get(key) ?? { rate, base: 0 }
      bases.set(key, { rate, base: entry.base + charge.cents })
    }
  }
  return [...bases]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { rate, base }]) => ({
      code: rate.code,
      ppm: rate.ppm,
      base,
      cents: halfUp(base * rate.ppm, 1_000_000),
      registration: rate.registration,
    }))
}

function applies(code: TaxCode, taxClass: TaxClass): boolean {
  if (taxClass === 'none') return false
  return taxClass === 'standard' || code === 'gst' || code === 'hst'
}
