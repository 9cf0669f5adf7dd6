import { flag, foreignKey, id, index, int, json, moment, primaryKey, table, text, uniqueIndex } from '../columns'
import { companies, directory } from './companies'

/** The keys of the provider's switches: only the SHA-256 of a key is kept. Their calls may be of any company. */
export const switchKeys = table(
  'switch_keys',
  {
    id: id().notNull(),
    name: text().notNull(),
    hash: text().notNull(),
    createdAt: moment().notNull(),
    revokedAt: moment(),
  },
  t => [
    primaryKey({ columns: [t.id] }),
    uniqueIndex('switch_keys_name').on(t.name),
    uniqueIndex('switch_keys_hash').on(t.hash),
  ],
)

/**
 * A call that a switch is asking about, until `expiresAt`: what the switch told of it so far (`answers`, played again at each
 * question; `visits`: what it met in call centres), what it is being asked (`asked`), the sounds already played (`told` steps), and the
 * call centre it waits in, since when, with which priority, and whether an agent let it ring.
 */
export const switchCalls = table(
  'switch_calls',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    startedAt: moment().notNull(),
    answers: json<unknown[]>().notNull(),
    asked: json<unknown>(),
    told: int().notNull(),
    visits: json<unknown[]>().notNull().default([]),
    waitingAt: id(),
    waitingSince: moment(),
    priority: int().notNull().default(3),
    bounced: flag().notNull().default(false),
    expiresAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('switch_calls_waiting').on(t.companyId, t.waitingAt),
    index('switch_calls_expiry').on(t.expiresAt),
  ],
)

/**
 * The call centre that a call a switch asks about waited in last, until the call is reported as finished: since when, until when
 * (null: it still does), and which agent took it. It left for elsewhere when nobody did.
 */
export const queuedCalls = table(
  'queued_calls',
  {
    companyId: id().notNull(),
    call: text().notNull(),
    queueId: id().notNull(),
    enteredAt: moment().notNull(),
    leftAt: moment(),
    personId: id(),
    expiresAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.call] }),
    index('queued_calls_expiry').on(t.expiresAt),
    foreignKey({
      columns: [t.companyId, t.queueId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'queued_calls_queue',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'queued_calls_person',
    }).onDelete('cascade'),
  ],
)

/** A call that a person's forward sent outside, while it rings or is talked there, until it is reported as finished. */
export const forwardedCalls = table(
  'forwarded_calls',
  {
    companyId: id().notNull(),
    call: text().notNull(),
    personId: id().notNull(),
    expiresAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.call] }),
    index('forwarded_calls_expiry').on(t.expiresAt),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'forwarded_calls_person',
    }).onDelete('cascade'),
  ],
)

/**
 * People on a call that came from no queue, by the switch's id of the call, until it is reported as finished or `expiresAt`; kept where
 * the company's settings of call centres make them unavailable meanwhile.
 */
export const engagedPeople = table(
  'engaged_people',
  { companyId: id().notNull(), personId: id().notNull(), call: text().notNull(), expiresAt: moment().notNull() },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.call] }),
    index('engaged_people_call').on(t.call),
    index('engaged_people_expiry').on(t.expiresAt),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'engaged_people_person',
    }).onDelete('cascade'),
  ],
)

/**
 * When each agent last took a call of a group or queue, as a switch told it: whose turn it is next follows from that. `endedAt`:
 * when that call ended, once it is reported.
 */
export const switchTurns = table(
  'switch_turns',
  {
    companyId: id().notNull(),
    groupId: id().notNull(),
    personId: id().notNull(),
    answeredAt: moment().notNull(),
    call: text(),
    endedAt: moment(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.groupId, t.personId] }),
    index('switch_turns_call').on(t.call),
    foreignKey({
      columns: [t.companyId, t.groupId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'switch_turns_group',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'switch_turns_person',
    }).onDelete('cascade'),
  ],
)
