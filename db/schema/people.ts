import { flag, foreignKey, id, index, int, moment, primaryKey, table, text, uniqueIndex, word } from '../columns'
import { companies, directory } from './companies'

/** Licence packs: what a person may use (features as words, see lib/licences). */
export const licences = table(
  'licences',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    pack: text().notNull(),
    quantity: int().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.id] }), uniqueIndex('licences_pack').on(t.companyId, t.pack)],
)

/** A person's own columns; name for lists, extension, department, active (false: suspended) and version are in `directory`. */
export const people = table(
  'people',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    username: text().notNull(),
    email: text().notNull(),
    role: word(['administrator', 'person']).notNull().default('person'),
    passwordHash: text(),
    passwordChangedAt: moment(),
    voicemailPinHash: text(),
    licenceId: id(),
    locale: word(['fr', 'en']),
    zone: text(),
    title: text(),
    mobile: text(),
    pager: text(),
    location: text(),
    callerFirstName: text(),
    callerLastName: text(),
    callerNumber: text(),
    dialByName: text(),
    activatedAt: moment(),
    addressLine1: text(),
    addressLine2: text(),
    city: text(),
    province: text(),
    postalCode: text(),
    emergencyUnit: text(),
    emergencyStreet: text(),
    emergencyCity: text(),
    emergencyProvince: text(),
    emergencyPostalCode: text(),
    emergencyConfirmedAt: moment(),
    emergencyConsentAt: moment(),
    agentState: word(['sign-in', 'sign-out', 'available', 'unavailable', 'wrap-up']).notNull().default('sign-out'),
    agentCode: text(),
    agentBounces: int().notNull().default(0),
    theme: word(['light', 'dark']),
    mustChangePassword: flag().notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('people_username').on(t.username),
    index('people_email').on(t.email),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'people_entry',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.licenceId],
      foreignColumns: [licences.companyId, licences.id],
      name: 'people_licence',
    }),
  ],
)
