import { flag, id, int, moment, primaryKey, table, text, word } from '../columns'
import { companies } from './companies'

/** What the whole company is in by hand, until an instant (null: until changed); no row: the schedules decide. */
export const companyModes = table('company_modes', {
  companyId: id()
    .primaryKey()
    .references(() => companies.id, { onDelete: 'cascade' }),
  mode: word(['schedule', 'open', 'closed', 'holiday']).notNull(),
  until: moment(),
  version: int().notNull().default(1),
})

/** Whether the provider lets the company forward calls to the United States; no row: no. */
export const tollPolicies = table('toll_policies', {
  companyId: id()
    .primaryKey()
    .references(() => companies.id, { onDelete: 'cascade' }),
  us: flag().notNull(),
})

/** The other countries (ISO 3166 codes) the provider opened to a company's forwards. */
export const tollCountries = table(
  'toll_countries',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    country: text().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.country] })],
)

/** The hosts that a company's SIP addresses may name; none: no SIP address at all. */
export const sipHosts = table(
  'sip_hosts',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    host: text().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.host] })],
)
