import { foreignKey, id, primaryKey, table, word } from '../columns'
import { companies, directory } from './companies'

/**
 * Group night forwarding, one a company; no row: off. Its entry in `directory` (kind `night-forwarding`) owns the links `business`,
 * `holiday` (schedules) and `to` (the destination).
 */
export const nightForwarding = table(
  'night_forwarding',
  {
    companyId: id()
      .primaryKey()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    mode: word(['off', 'on', 'automatic']).notNull(),
  },
  t => [
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'night_forwarding_entry',
    }).onDelete('cascade'),
  ],
)

/** What a person chose instead of the group's setting; no row: use the group's. */
export const nightForwardingPeople = table(
  'night_forwarding_people',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    choice: word(['on', 'off']).notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'night_forwarding_people_entry',
    }).onDelete('cascade'),
  ],
)
