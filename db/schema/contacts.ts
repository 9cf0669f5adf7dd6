import { foreignKey, id, index, int, moment, primaryKey, table, text } from '../columns'
import { companies, directory } from './companies'

/**
 * People and firms outside the company. ownerId: whose personal contact it is; null, the company's. Numbers are E.164.
 * `search` holds names without accents and digits, for one look that finds by any part of either.
 */
export const contacts = table(
  'contacts',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    ownerId: id(),
    name: text().notNull(),
    organisation: text(),
    email: text(),
    number: text().notNull(),
    mobile: text(),
    sort: text().notNull(),
    search: text().notNull(),
    version: int().notNull().default(1),
    createdAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('contacts_sort').on(t.companyId, t.sort, t.id, t.ownerId, t.search),
    index('contacts_owner').on(t.companyId, t.ownerId),
    index('contacts_number').on(t.companyId, t.number),
    foreignKey({
      columns: [t.companyId, t.ownerId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'contacts_owner',
    }).onDelete('cascade'),
  ],
)
