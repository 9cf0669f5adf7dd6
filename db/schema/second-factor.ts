import { foreignKey, id, index, int, moment, primaryKey, table, text, uniqueIndex } from '../columns'
import { directory } from './companies'

/** A person's authenticator application. secret: base32, sealed (lib/auth/second-factor/seal); usedStep: the last code used. */
export const authenticators = table(
  'authenticators',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    secret: text().notNull(),
    confirmedAt: moment(),
    usedStep: int(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'authenticators_person',
    }).onDelete('cascade'),
  ],
)

/** A person's passkeys. credential and publicKey are base64url; transports separated by commas. */
export const passkeys = table(
  'passkeys',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    name: text().notNull(),
    credential: text().notNull(),
    publicKey: text().notNull(),
    counter: int().notNull(),
    transports: text().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('passkeys_credential').on(t.credential),
    index('passkeys_person').on(t.companyId, t.personId),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'passkeys_person_entry',
    }).onDelete('cascade'),
  ],
)

/** Single-use codes for the day the telephone is lost; SHA-256 only. */
export const recoveryCodes = table(
  'recovery_codes',
  { companyId: id().notNull(), personId: id().notNull(), codeHash: text().notNull(), usedAt: moment() },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.codeHash] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'recovery_codes_person',
    }).onDelete('cascade'),
  ],
)

/** Somebody between two steps: the password was right and the second factor is asked, or a passkey is being added. */
export const secondSteps = table(
  'second_steps',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    tokenHash: text().notNull(),
    challenge: text(),
    tries: int().notNull().default(0),
    expiresAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('second_steps_token').on(t.tokenHash),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'second_steps_person',
    }).onDelete('cascade'),
  ],
)
