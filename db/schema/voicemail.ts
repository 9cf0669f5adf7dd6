import { flag, foreignKey, id, index, int, moment, primaryKey, table, text, word } from '../columns'
import { sounds } from './audio'
import { directory } from './companies'

/**
 * A person's voicemail (field reference 6.3); no row: the defaults. Where a call goes on 0, and after a greeting without
 * message, are links of the person: slots `voicemail.zero` and `voicemail.after-greeting`.
 */
export const voicemail = table(
  'voicemail',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    active: flag().notNull().default(true),
    sendAll: flag().notNull().default(false),
    sendBusy: flag().notNull().default(true),
    sendNoAnswer: flag().notNull().default(true),
    rings: int().notNull().default(3),
    handling: word(['unified', 'email']).notNull().default('unified'),
    deliveryEmail: text(),
    lamp: flag().notNull().default(true),
    notify: flag().notNull().default(false),
    notifyEmail: text(),
    notifyText: flag().notNull().default(false),
    notifyNumber: text(),
    copy: flag().notNull().default(false),
    copyEmail: text(),
    transferOnZero: flag().notNull().default(false),
    busyGreeting: word(['default', 'busy']).notNull().default('default'),
    noAnswerGreeting: word(['default', 'no-answer', 'alternate-1', 'alternate-2', 'alternate-3'])
      .notNull()
      .default('default'),
    extendedAway: flag().notNull().default(false),
    awayWithoutMessage: flag().notNull().default(false),
    greetingOnly: flag().notNull().default(false),
    afterGreeting: word(['disconnect', 'forward']).notNull().default('disconnect'),
    mailboxMinutes: int().notNull().default(100),
    keptDays: int().notNull().default(30),
    autoLogin: flag().notNull().default(false),
    personalName: flag().notNull().default(false),
    version: int().notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'voicemail_person',
    }).onDelete('cascade'),
  ],
)

export const greetingSlots = ['busy', 'no-answer', 'alternate-1', 'alternate-2', 'alternate-3', 'away', 'name'] as const

/** A person's own recordings, one a slot; the alternates have a name. */
export const greetings = table(
  'greetings',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    slot: word(greetingSlots).notNull(),
    name: text(),
    soundId: id().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.slot] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'greetings_person',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.soundId],
      foreignColumns: [sounds.companyId, sounds.id],
      name: 'greetings_sound_file',
    }),
  ],
)

/** Messages the switch delivered to a mailbox. `callerNumber` is E.164, or an extension, or null when it was withheld. */
export const voiceMessages = table(
  'voice_messages',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    soundId: id().notNull(),
    callerNumber: text(),
    callerName: text(),
    receivedAt: moment().notNull(),
    heardAt: moment(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('voice_messages_person').on(t.companyId, t.personId, t.receivedAt),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'voice_messages_person_entry',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.soundId],
      foreignColumns: [sounds.companyId, sounds.id],
      name: 'voice_messages_sound_file',
    }),
  ],
)

/** A person's numbered distribution lists, 1 to 15: extensions and numbers to which a message can be sent at once. */
export const voicemailLists = table(
  'voicemail_lists',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    number: int().notNull(),
    name: text().notNull(),
    members: text().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.number] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'voicemail_lists_person',
    }).onDelete('cascade'),
  ],
)
