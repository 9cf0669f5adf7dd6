import { foreignKey, id, index, int, moment, primaryKey, table, text, uniqueIndex, word } from '../columns'
import { companies, directory } from './companies'

/**
 * Desk and soft phones. mac: twelve hexadecimal digits, of one company of the platform. provisionHash: SHA-256 of the
 * secret in its configuration address; keyVersion: raised to change its line's password, which is derived and kept nowhere.
 */
export const phones = table(
  'phones',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    name: text().notNull(),
    model: text().notNull(),
    kind: word(['desk', 'soft']).notNull(),
    mac: text(),
    ownerId: id(),
    serial: text(),
    location: text(),
    provisionHash: text(),
    keyVersion: int().notNull().default(1),
    boundAt: moment(),
    seenAt: moment(),
    onlineUntil: moment(),
    address: text(),
    userAgent: text(),
    version: int().notNull().default(1),
    createdAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('phones_mac').on(t.mac),
    uniqueIndex('phones_provision').on(t.provisionHash),
    index('phones_owner').on(t.companyId, t.ownerId),
    foreignKey({
      columns: [t.companyId, t.ownerId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'phones_owner_entry',
    }),
  ],
)
