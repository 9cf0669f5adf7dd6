import { int, moment, primaryKey, table, text, word } from '../columns'

/**
 * The provider's dated lists, the same for every company: a line is in force from its date until the next with the same keys.
 * Dates are ISO days. What an invoice took from them it keeps, so a new line never alters one that was issued.
 */

/** What a call costs (lib/rating/rate.ts): `perMinute` and `connection` in 1/10,000 dollar, `first` and `step` in seconds. */
export const callRates = table(
  'call_rates',
  {
    type: text().notNull(),
    prefix: text().notNull(),
    from: moment().notNull(),
    perMinute: int().notNull(),
    connection: int().notNull(),
    first: int().notNull(),
    step: int().notNull(),
  },
  t => [primaryKey({ columns: [t.type, t.prefix, t.from] })],
)

/** Monthly prices in cents before tax, of licences by pack, numbers, products and fees (lib/billing/price.ts). */
export const prices = table(
  'prices',
  {
    item: word(['licence', 'number', 'subscription', 'fee']).notNull(),
    code: text().notNull(),
    from: text().notNull(),
    cents: int().notNull(),
    per: word(['company', 'licence', 'number']),
    taxClass: word(['standard', 'federal', 'none']).notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
  },
  t => [primaryKey({ columns: [t.item, t.code, t.from] })],
)

/** Minutes a month of a type of call that come with each licence of a pack. */
export const includedMinutes = table(
  'included_minutes',
  { pack: text().notNull(), type: text().notNull(), from: text().notNull(), minutes: int().notNull() },
  t => [primaryKey({ columns: [t.pack, t.type, t.from] })],
)

/** Tax rates in millionths by place of supply, with the provider's registration number for each (lib/billing/tax.ts). */
export const taxRates = table(
  'tax_rates',
  {
    province: word(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']).notNull(),
    code: word(['gst', 'hst', 'qst', 'pst', 'rst']).notNull(),
    from: text().notNull(),
    ppm: int().notNull(),
    registration: text().notNull(),
  },
  t => [primaryKey({ columns: [t.province, t.code, t.from] })],
)
