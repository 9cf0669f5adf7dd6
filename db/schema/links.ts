import { foreignKey, id, index, int, primaryKey, table, text, word } from '../columns'
import { directory } from './companies'

/**
 * Every reference from one thing of a company to another, or to the outside: destinations, the schedule a service
 * follows, the announcement it plays. `slot` says which (`overflow`, `business.greeting`, `key.business.1`).
 * kind entry: the target itself · voicemail: the target's mailbox · number: E.164 in value · sip: a URI in value.
 * A target in use cannot be deleted: the database refuses it.
 */
export const links = table(
  'links',
  {
    companyId: id().notNull(),
    ownerId: id().notNull(),
    slot: text().notNull(),
    kind: word(['entry', 'voicemail', 'number', 'sip']).notNull(),
    targetId: id(),
    value: text(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.ownerId, t.slot] }),
    index('links_target').on(t.companyId, t.targetId),
    foreignKey({
      columns: [t.companyId, t.ownerId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'links_owner',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.targetId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'links_target_entry',
    }),
  ],
)

/** The ordered people of a service: agents, supervisors, targets, originators. Weight in percent, skill 1 (best) to 20. */
export const members = table(
  'members',
  {
    companyId: id().notNull(),
    ownerId: id().notNull(),
    role: text().notNull(),
    position: int().notNull(),
    personId: id().notNull(),
    weight: int(),
    skill: int(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.ownerId, t.role, t.personId] }),
    index('members_person').on(t.companyId, t.personId),
    foreignKey({
      columns: [t.companyId, t.ownerId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'members_owner',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'members_person_entry',
    }),
  ],
)
