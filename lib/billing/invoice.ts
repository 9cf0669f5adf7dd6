import type { CallType } from '@/lib/rating/call-type'
import { includedCredit } from '@/lib/rating/included'
import { type Line, lineKinds } from './line'
import { halfUp, toCents } from './money'
import { type Included, inForce, type Price, type PriceItem, pricesOn } from './price'
import { cut, daysIn, type Span } from './span'
import { type TaxClass, type TaxLine, type TaxRate, taxChanges, taxLines } from './tax'

/** The provider's dated lists. */
export type PriceList = { prices: readonly Price[]; included: readonly Included[]; taxes: readonly TaxRate[] }

/** The calls of one type: how many, seconds billed, and their cost in 1/10,000 dollar. */
export type UsageTotal = { type: CallType; calls: number; billedSeconds: number; cost: number }

/** Calls of an earlier period that its invoice could not know. */
export type LateUsage = UsageTotal & Span

/** A charge, or a discount when below zero, that comes once. */
export type OneTime = { date: string; nameFr: string; nameEn: string; cents: number; taxClass: TaxClass }

/** What a company has, and what it did in the spans that `spansOf` cuts its period into. */
export type Account = {
  province: string
  licences: readonly { code: string; quantity: number }[]
  /** Codes `local` and `toll-free`. */
  numbers: readonly { code: string; quantity: number }[]
  /** Channels of a product, or 1. */
  subscriptions: readonly { code: string; quantity: number }[]
  oneTime: readonly OneTime[]
  usage: readonly (readonly UsageTotal[])[]
  late: readonly LateUsage[]
}

/** Lines, taxes and sums of an invoice, in cents. */
export type Amounts = { lines: Line[]; taxes: TaxLine[]; subtotal: number; taxTotal: number; total: number }

/** A period cut where a tax of the province changes: each part has its own lines, so that each day is taxed at its own rate. */
export function spansOf(period: Span, province: string, taxes: readonly TaxRate[]): Span[] {
  return cut(period, taxChanges(taxes, province, period))
}

/** The invoice of a period. Throws when something the company has carries no price. */
export function invoiceOf(account: Account, period: Span, list: PriceList): Amounts {
  const spans = spansOf(period, account.province, list.taxes)
  const lines = [
    ...monthly(account, period, spans, list),
    ...late(account),
    ...usage(account, period, spans, list),
    ...once(account, spans),
  ]
  lines.sort((one, other) => lineKinds.indexOf(sortKind(one)) - lineKinds.indexOf(sortKind(other)))
  return amountsOf(lines, list.taxes, account.province)
}

/** The account without what carries no price yet: for a running total, where a price still to come must not hide the rest. */
export function pricedOnly(account: Account, { from }: Span, { prices }: PriceList): Account {
  const within = (item: PriceItem, things: Account['licences']) => {
    const codes = new Set(pricesOn(prices, item, from).map(price => price.code))
    return things.filter(({ code }) => codes.has(code))
  }
  return {
    ...account,
    licences: within('licence', account.licences),
    numbers: within('number', account.numbers),
    subscriptions: within('subscription', account.subscriptions),
  }
}

/** The sums and taxes of lines. */
export function amountsOf(lines: Line[], rates: readonly TaxRate[], province: string): Amounts {
  const taxes = taxLines(lines, rates, province)
  const subtotal = lines.reduce((sum, line) => sum + line.cents, 0)
  const taxTotal = taxes.reduce((sum, tax) => sum + tax.cents, 0)
  return { lines, taxes, subtotal, taxTotal, total: subtotal + taxTotal }
}

/** What annuls an invoice: every line and tax of it, negated, not computed again. */
export function creditOf({ lines, taxes, subtotal, taxTotal, total }: Amounts): Amounts {
  return {
    lines: lines.map(line => ({ ...line, cents: negated(line.cents), cost: line.cost && negated(line.cost) })),
    taxes: taxes.map(tax => ({ ...tax, base: negated(tax.base), cents: negated(tax.cents) })),
    subtotal: negated(subtotal),
    taxTotal: negated(taxTotal),
    total: negated(total),
  }
}

const negated = (amount: number) => (amount === 0 ? 0 : -amount)

const sortKind = (line: Line) => (line.kind === 'included' ? 'usage' : line.kind)

function monthly(account: Account, period: Span, spans: Span[], { prices }: PriceList): Line[] {
  const priced = (item: 'licence' | 'number' | 'subscription', things: Account['licences']) => {
    const inEffect = pricesOn(prices, item, period.from)
    return things
      .filter(thing => thing.quantity > 0)
      .flatMap(({ code, quantity }) => {
        const price = inEffect.find(candidate => candidate.code === code)
        if (!price) throw new Error(`No price for ${item} "${code}" on ${period.from}`)
        return price.cents === 0 ? [] : recurring(price, quantity, period, spans)
      })
  }
  const count = { company: 1, licence: total(account.licences), number: total(account.numbers) }
  const fees = pricesOn(prices, 'fee', period.from).flatMap(price => {
    const quantity = count[price.per ?? 'company']
    return quantity > 0 && price.cents !== 0 && !isEmpty(account) ? recurring(price, quantity, period, spans) : []
  })
  return [
    ...priced('licence', account.licences),
    ...priced('number', account.numbers),
    ...priced('subscription', account.subscriptions),
    ...fees,
  ]
}

const total = (things: Account['licences']) => things.reduce((sum, { quantity }) => sum + quantity, 0)

const isEmpty = ({ licences, numbers, subscriptions }: Account) =>
  total(licences) + total(numbers) + total(subscriptions) === 0

const blank = { nameFr: null, nameEn: null, quantity: null, unit: null, calls: null, seconds: null, cost: null }

/** A monthly amount, shared between the spans by days so that the parts add up to the whole. */
function recurring(price: Price, quantity: number, period: Span, spans: Span[]): Line[] {
  const amount = quantity * price.cents
  const until = (day: string) => halfUp(amount * daysIn({ from: period.from, to: day }), daysIn(period))
  const { item: kind, code, nameFr, nameEn, cents: unit, taxClass } = price
  const line = { ...blank, kind, code, nameFr, nameEn, quantity, unit, taxClass }
  return spans.map(span => ({ ...line, ...span, cents: until(span.to) - until(span.from) }))
}

/** Late calls, in full: what their own month's included minutes left over is not looked for again. */
function late(account: Account): Line[] {
  return account.late.map(({ type: code, calls, billedSeconds: seconds, cost, from, to }) => {
    const sums = { calls, seconds, cost, cents: toCents(cost) }
    return { ...blank, kind: 'usage', code, ...sums, taxClass: 'standard', from, to }
  })
}

/** Each type of call of each span, followed by what included minutes take off it; they serve the earlier span first. */
function usage(account: Account, period: Span, spans: Span[], { included }: PriceList): Line[] {
  const left = new Map<string, number>()
  return spans.flatMap((span, index) =>
    (account.usage[index] ?? []).flatMap(of => {
      const line = { ...blank, code: of.type, taxClass: 'standard' as const, ...span }
      const available = left.get(of.type) ?? includedSeconds(account, included, of.type, period.from)
      const seconds = Math.min(available, of.billedSeconds)
      left.set(of.type, available - seconds)
      const credit = includedCredit(of, seconds)
      const charge = { ...line, kind: 'usage' as const, calls: of.calls, seconds: of.billedSeconds }
      return [
        { ...charge, cost: of.cost, cents: toCents(of.cost) },
        ...(credit > 0
          ? [{ ...line, kind: 'included' as const, seconds, cost: -credit, cents: negated(toCents(credit)) }]
          : []),
      ]
    }),
  )
}

function includedSeconds(account: Account, included: readonly Included[], type: string, date: string): number {
  return account.licences.reduce((sum, { code, quantity }) => {
    const of = included.filter(line => line.pack === code && line.type === type)
    return sum + quantity * (inForce(of, date)?.minutes ?? 0) * 60
  }, 0)
}

function once({ oneTime }: Account, spans: Span[]): Line[] {
  return spans.flatMap(span =>
    oneTime
      .filter(({ date }) => date >= span.from && date < span.to)
      .map(({ nameFr, nameEn, cents, taxClass }) => {
        return { ...blank, kind: 'one-time' as const, code: 'one-time', nameFr, nameEn, cents, taxClass, ...span }
      }),
  )
}
