import { foreignKey, id, int, moment, primaryKey, table, text, uniqueIndex, word } from '../columns'
import { companies } from './companies'

/** A charge that comes once, in cents before tax; below zero, a discount. Billed with the month its date falls in. */
export const oneTimeCharges = table(
  'one_time_charges',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id),
    id: id().notNull(),
    date: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    cents: int().notNull(),
    taxClass: word(['standard', 'federal', 'none']).notNull(),
    /** The provider's own word for it: loading the same file twice charges once. */
    reference: text().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('one_time_charges_reference').on(t.companyId, t.reference),
  ],
)

/** What a company paid, in cents; `reference` as for a charge. */
export const payments = table(
  'payments',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id),
    id: id().notNull(),
    date: text().notNull(),
    cents: int().notNull(),
    reference: text().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.id] }), uniqueIndex('payments_reference').on(t.companyId, t.reference)],
)

/**
 * Invoices and credit notes as issued (lib/billing/issued.ts): triggers refuse to change or delete them and their lines.
 * `number` has no gaps over all companies. `edition` counts the invoices of a month: another only once the last is credited.
 */
export const invoices = table(
  'invoices',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id),
    id: id().notNull(),
    number: int().notNull(),
    kind: word(['invoice', 'credit-note']).notNull(),
    creditsId: id(),
    reason: text(),
    period: text().notNull(),
    edition: int().notNull(),
    from: text().notNull(),
    to: text().notNull(),
    issuedAt: moment().notNull(),
    issuedOn: text().notNull(),
    dueOn: text().notNull(),
    zone: text().notNull(),
    supplierName: text().notNull(),
    supplierAddress: text().notNull(),
    customerName: text().notNull(),
    customerAddress: text().notNull(),
    account: text().notNull(),
    province: text().notNull(),
    subtotal: int().notNull(),
    taxTotal: int().notNull(),
    total: int().notNull(),
    previousBalance: int().notNull(),
    paid: int().notNull(),
    amountDue: int().notNull(),
    /** The seal of this invoice and of those before it (lib/billing/digest.ts). */
    digest: text().notNull().default(''),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('invoices_number').on(t.number),
    uniqueIndex('invoices_period').on(t.companyId, t.period, t.kind, t.edition),
    uniqueIndex('invoices_credited').on(t.companyId, t.creditsId),
    foreignKey({ columns: [t.companyId, t.creditsId], foreignColumns: [t.companyId, t.id], name: 'invoices_credits' }),
  ],
)

export const invoiceLines = table(
  'invoice_lines',
  {
    companyId: id().notNull(),
    invoiceId: id().notNull(),
    position: int().notNull(),
    kind: word(['licence', 'number', 'subscription', 'usage', 'included', 'fee', 'one-time']).notNull(),
    code: text().notNull(),
    nameFr: text(),
    nameEn: text(),
    quantity: int(),
    unit: int(),
    calls: int(),
    seconds: int(),
    cost: int(),
    cents: int().notNull(),
    taxClass: word(['standard', 'federal', 'none']).notNull(),
    from: text().notNull(),
    to: text().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.invoiceId, t.position] }),
    foreignKey({
      columns: [t.companyId, t.invoiceId],
      foreignColumns: [invoices.companyId, invoices.id],
      name: 'invoice_lines_invoice',
    }),
  ],
)

export const invoiceTaxes = table(
  'invoice_taxes',
  {
    companyId: id().notNull(),
    invoiceId: id().notNull(),
    position: int().notNull(),
    code: word(['gst', 'hst', 'qst', 'pst', 'rst']).notNull(),
    ppm: int().notNull(),
    base: int().notNull(),
    cents: int().notNull(),
    registration: text().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.invoiceId, t.position] }),
    foreignKey({
      columns: [t.companyId, t.invoiceId],
      foreignColumns: [invoices.companyId, invoices.id],
      name: 'invoice_taxes_invoice',
    }),
  ],
)

/** The letters that took an invoice to the billing contact. */
export const invoiceMails = table(
  'invoice_mails',
  {
    companyId: id().notNull(),
    invoiceId: id().notNull(),
    letterId: id().notNull(),
    at: moment().notNull(),
    to: text().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.invoiceId, t.letterId] }),
    foreignKey({
      columns: [t.companyId, t.invoiceId],
      foreignColumns: [invoices.companyId, invoices.id],
      name: 'invoice_mails_invoice',
    }),
  ],
)

/** The monthly amount before tax, in cents, that an administrator wants to be warned about. */
export const spendLimits = table('spend_limits', {
  companyId: id()
    .primaryKey()
    .references(() => companies.id, { onDelete: 'cascade' }),
  cents: int().notNull(),
  version: int().notNull().default(1),
})

/** What a company's calls may cost in a day of its zone before tax, in cents, before chargeable calls wait for the next. */
export const dailyCaps = table('daily_caps', {
  companyId: id()
    .primaryKey()
    .references(() => companies.id, { onDelete: 'cascade' }),
  cents: int().notNull(),
  version: int().notNull().default(1),
})

/** The warnings given of a month (`2026-11`) or a day (`2026-11-25`): one for each part (50, 80, 100 %) of each amount. */
export const spendNotices = table(
  'spend_notices',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    period: text().notNull(),
    limit: int().notNull(),
    percent: int().notNull(),
    at: moment().notNull(),
    spent: int().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.period, t.limit, t.percent] })],
)
