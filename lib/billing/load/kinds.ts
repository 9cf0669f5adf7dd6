import { z } from 'zod'
import { callTypes } from '@/lib/rating/call-type'
import { feeBases, priceItems } from '../price'
import { instantsOf } from '../span'
import { provinces, taxClasses, taxCodes } from '../tax'
import { date, decimal, oneOf, whole, words } from './cells'

/** The files an operator loads, told apart by their headers. Columns are in the file's own words and units. */
export const kinds = ['calls', 'prices', 'included', 'taxes', 'charges', 'payments'] as const
export type Kind = (typeof kinds)[number]

const call = z
  .object({
    type: oneOf(callTypes),
    prefix: z.string().regex(/^\d{0,15}$/, 'must be digits, or empty for all numbers'),
    from: date(),
    per_minute: decimal(4, { max: 1_000 }),
    connection: decimal(4, { max: 1_000 }),
    first: whole(1, 3_600),
    step: whole(1, 3_600),
  })
  .strict()

const price = z
  .object({
    item: oneOf(priceItems),
    code: words(40),
    from: date(),
    amount: decimal(2),
    per: z.union([z.literal(''), oneOf(feeBases)], `must be empty, or one of: ${feeBases.join(', ')}`),
    tax: oneOf(taxClasses),
    name_fr: words(120),
    name_en: words(120),
  })
  .strict()
  .refine(row => (row.item === 'fee') === (row.per !== ''), {
    path: ['per'],
    error: 'is needed for a fee, and only for a fee',
  })

const included = z
  .object({ pack: words(40), type: oneOf(callTypes), from: date(), minutes: whole(0, 1_000_000) })
  .strict()

const federalNumber = /^\d{9} RT ?\d{4}$/
const quebecNumber = /^\d{10} TQ ?\d{4}$/

const tax = z
  .object({
    province: oneOf(provinces),
    code: oneOf(taxCodes),
    from: date(),
    rate: decimal(4, { max: 100 }),
    registration: words(30),
  })
  .strict()
  .refine(({ code, registration }) => (code === 'gst' || code === 'hst' ? federalNumber.test(registration) : true), {
    path: ['registration'],
    error: 'must be a GST/HST number such as 123456789 RT 0001',
  })
  .refine(({ code, registration }) => (code === 'qst' ? quebecNumber.test(registration) : true), {
    path: ['registration'],
    error: 'must be a QST number such as 1234567890 TQ 0001',
  })

const charge = z
  .object({
    company: words(60),
    reference: words(60),
    date: date(),
    amount: decimal(2, { negative: true }),
    tax: oneOf(taxClasses),
    name_fr: words(120),
    name_en: words(120),
  })
  .strict()

const payment = z
  .object({ company: words(60), reference: words(60), date: date(), amount: decimal(2, { negative: true }) })
  .strict()

export const schemas = { calls: call, prices: price, included, taxes: tax, charges: charge, payments: payment }
export type Loaded = { [K in Kind]: z.output<(typeof schemas)[K]> }

/** The columns that tell two rows of a file apart. */
export const keysOf: Record<Kind, readonly string[]> = {
  calls: ['type', 'prefix', 'from'],
  prices: ['item', 'code', 'from'],
  included: ['pack', 'type', 'from'],
  taxes: ['province', 'code', 'from'],
  charges: ['company', 'reference'],
  payments: ['company', 'reference'],
}

export function columnsOf(kind: Kind): string[] {
  return Object.keys(schemas[kind].shape)
}

/** The instant at which a call rate's date begins, in the provider's zone. */
export function rateStart(day: string, zone: string): number {
  return instantsOf({ from: day, to: day }, zone).from
}
