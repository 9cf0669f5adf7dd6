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

/** Whether the provider lets the company forward calls to the United States, and wants other countries closed when calls there are unusual; no row: no. */
export const tollPolicies = table('toll_policies', {
  companyId: id()
    .primaryKey()
    .references(() => companies.id, { onDelete: 'cascade' }),
  us: flag().notNull(),
  autoBar: flag().notNull().default(false),
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

/** The countries (ISO 3166 codes) a company has called; no row at all: its calls were never looked at. */
export const calledCountries = table(
  'called_countries',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    country: text().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.country] })],
)

/**
 * What was unusual about a company's calls abroad (lib/toll/alarms.ts), once per cause, subject (a person's id, '' nobody known, or
 * a country) and day of the company (days since 1970). `amount`: minutes, or calls.
 */
export const tollAlarms = table(
  'toll_alarms',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    cause: word(['minutes', 'country', 'closed', 'forwards']).notNull(),
    subject: text().notNull(),
    day: int().notNull(),
    at: moment().notNull(),
    amount: int().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.cause, t.subject, t.day] })],
)
