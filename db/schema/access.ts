import { foreignKey, id, index, int, json, moment, primaryKey, table, text, uniqueIndex, word } from '../columns'
import { directory } from './companies'

/** Signed-in browsers. `tokenHash`: SHA-256 of the random session id that travels in the cookie. */
export const sessions = table(
  'sessions',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    tokenHash: text().notNull(),
    createdAt: moment().notNull(),
    seenAt: moment().notNull(),
    confirmedAt: moment().notNull(),
    endsAt: moment().notNull(),
    address: text(),
    browser: text(),
    provider: text(),
    idToken: text(),
    providerSession: text(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('sessions_token').on(t.tokenHash),
    index('sessions_person').on(t.companyId, t.personId),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'sessions_person_entry',
    }).onDelete('cascade'),
  ],
)

/** Identities of outside providers, linked by issuer and subject, never by e-mail. */
export const identities = table(
  'identities',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
    linkedAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.issuer] }),
    uniqueIndex('identities_subject').on(t.issuer, t.subject),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'identities_person_entry',
    }).onDelete('cascade'),
  ],
)

/** Single-use links (activation, reset, phone, invitation); only the SHA-256 of the token is kept. */
export const tokens = table(
  'tokens',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    purpose: word(['activation', 'reset', 'phone', 'invitation', 'revert']).notNull(),
    tokenHash: text().notNull(),
    email: text().notNull(),
    /** The audit entry that a `revert` link takes back. */
    subjectId: id(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('tokens_hash').on(t.tokenHash),
    index('tokens_person').on(t.companyId, t.personId, t.purpose),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'tokens_person_entry',
    }).onDelete('cascade'),
  ],
)

/** Recent sign-ins and refusals of a person, for the person to see. */
export const signIns = table(
  'sign_ins',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    at: moment().notNull(),
    way: text().notNull(),
    result: text().notNull(),
    address: text(),
    browser: text(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('sign_ins_person').on(t.companyId, t.personId, t.at),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'sign_ins_person_entry',
    }).onDelete('cascade'),
  ],
)

/** Every change: who, what, before and after. Append-only; secrets never get in. */
export const audit = table(
  'audit',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    at: moment().notNull(),
    personId: id(),
    personName: text().notNull(),
    action: text().notNull(),
    kind: text().notNull(),
    subjectId: text().notNull(),
    subjectName: text().notNull(),
    before: json<Record<string, unknown>>(),
    after: json<Record<string, unknown>>(),
    address: text(),
    undoneBy: id(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('audit_at').on(t.companyId, t.at),
    index('audit_subject').on(t.companyId, t.kind, t.subjectId),
  ],
)

/** Mail to be sent, written in the transaction of the change that causes it; a sender with a lease delivers it. */
export const outbox = table(
  'outbox',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id(),
    purpose: text().notNull(),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    attachmentName: text(),
    attachmentPath: text(),
    createdAt: moment().notNull(),
    nextTryAt: moment().notNull(),
    tries: int().notNull().default(0),
    leasedUntil: moment(),
    sentAt: moment(),
    failedAt: moment(),
    result: text(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('outbox_due').on(t.sentAt, t.failedAt, t.nextTryAt),
    index('outbox_person').on(t.companyId, t.personId, t.purpose),
  ],
)
