import { sql } from 'drizzle-orm'
import { flag, foreignKey, id, index, int, moment, primaryKey, table, text, uniqueIndex, word } from '../columns'

/** The products a provider sells; they decide the navigation (guide 3.1). */
export const products = ['hosted-pbx', 'sip-trunking', 'direct-routing'] as const

export const companies = table('companies', {
  id: id().primaryKey(),
  name: text().notNull(),
  locale: word(['fr', 'en']).notNull().default('fr'),
  zone: text().notNull().default('America/Toronto'),
  province: text().notNull().default('QC'),
  addressLine1: text().notNull().default(''),
  addressLine2: text().notNull().default(''),
  city: text().notNull().default(''),
  postalCode: text().notNull().default(''),
  billingEmail: text(),
  mainNumber: text(),
  extensionLength: int().notNull().default(3),
  requireSso: flag().notNull().default(false),
  createdAt: moment().notNull(),
})

/** What a company subscribes to, with the details its page shows (trunks and channels, or the Teams domain). */
export const subscriptions = table(
  'subscriptions',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    product: word(products).notNull(),
    id: id().notNull(),
    name: text().notNull(),
    channels: int(),
    detail: text(),
    active: flag().notNull().default(true),
  },
  t => [primaryKey({ columns: [t.companyId, t.product, t.id] })],
)

export const departments = table(
  'departments',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    name: text().notNull(),
    parentId: id(),
    callerName: text(),
    version: int().notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('departments_name').on(t.companyId, t.name),
    foreignKey({ columns: [t.companyId, t.parentId], foreignColumns: [t.companyId, t.id], name: 'departments_parent' }),
  ],
)

/**
 * Everything of a company that can be called, pointed at or named: people (kind `person`) and every group service.
 * One table, so that an extension is unique across all of them and a reference has one thing to point at.
 */
export const directory = table(
  'directory',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    kind: text().notNull(),
    name: text().notNull(),
    sort: text().notNull(),
    extension: text(),
    active: flag().notNull().default(true),
    departmentId: id(),
    version: int().notNull().default(1),
    createdAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('directory_extension').on(t.companyId, t.extension),
    uniqueIndex('directory_name').on(t.companyId, t.kind, t.name).where(sql`kind <> 'person'`),
    index('directory_sort').on(t.companyId, t.kind, t.sort),
    foreignKey({
      columns: [t.companyId, t.departmentId],
      foreignColumns: [departments.companyId, departments.id],
      name: 'directory_department',
    }),
  ],
)

/**
 * The company's telephone numbers (E.164) and the product each comes over; a number belongs to one company of the platform and
 * rings one entry. Of a call centre it has a name that agents see, and a priority from 0, the highest, to 3 (field reference 11).
 */
export const numbers = table(
  'numbers',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    number: text().notNull(),
    ownerId: id(),
    departmentId: id(),
    label: text(),
    product: word(products).notNull().default('hosted-pbx'),
    active: flag().notNull().default(true),
    ringPattern: word(['normal', 'longLong', 'shortShortLong', 'shortLongShort']).notNull().default('normal'),
    dnisName: text(),
    dnisPriority: int().notNull().default(3),
    version: int().notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.number] }),
    uniqueIndex('numbers_number').on(t.number),
    index('numbers_owner').on(t.companyId, t.ownerId),
    foreignKey({
      columns: [t.companyId, t.ownerId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'numbers_owner_entry',
    }),
    foreignKey({
      columns: [t.companyId, t.departmentId],
      foreignColumns: [departments.companyId, departments.id],
      name: 'numbers_department',
    }),
  ],
)
