import { flag, foreignKey, id, index, int, moment, primaryKey, table, text, uniqueIndex, word } from '../columns'
import { directory } from './companies'

/** A person's features that have a row of their own; voicemail has its own table. */
export const featureNames = [
  'forwarding-always',
  'forwarding-busy',
  'forwarding-no-answer',
  'forwarding-not-reachable',
  'forwarding-selective',
  'do-not-disturb',
  'call-waiting',
  'caller-id-blocking',
  'anonymous-rejection',
  'selective-rejection',
  'selective-acceptance',
  'incoming-plan',
  'intercept',
  'simultaneous-ring',
  'sequential-ring',
  'remote-office',
  'call-recording',
  'speed-dial-8',
  'speed-dial-100',
] as const

/**
 * The state of a person's features (field reference 6.2, 6.6); no row: the defaults of lib/features. A column that a feature
 * has no use for stays null. Where a feature sends calls are links of the person: slots `forwarding.always`, `.busy`,
 * `.no-answer`, `.not-reachable`, `.selective` (its default), `remote-office`, `intercept.zero`,
 * `intercept.announcement` (an announcement).
 */
export const features = table(
  'features',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    feature: word(featureNames).notNull(),
    active: flag().notNull(),
    rings: int(),
    splash: flag(),
    hidesNumber: flag(),
    skipOnCall: flag(),
    baseFirst: flag(),
    continueIfBusy: flag(),
    callerMayStop: flag(),
    recording: word(['always', 'always-with-pause', 'on-demand', 'on-demand-started', 'never']),
    notice: word(['none', 'beep', 'announcement']),
    repeatSeconds: int(),
    recordsVoicemail: flag(),
    insideCalls: flag(),
    outsideCalls: word(['allow', 'redirectedOnly', 'refuse']),
    hiddenCalls: flag(),
    foreignCalls: flag(),
    newNumber: text(),
    toVoicemail: flag(),
    version: int().notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.feature] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'features_person',
    }).onDelete('cascade'),
  ],
)

export const criteriaFeatures = [
  'forwarding-selective',
  'selective-rejection',
  'selective-acceptance',
  'simultaneous-ring',
  'sequential-ring',
] as const

/**
 * Named rules that narrow a feature; every condition of a row must hold. effect: apply (selective forwarding: to the default
 * number), own (to the row's own number, link `criterion.<id>`), except (an exception, beats the others). Its schedules are
 * links `criterion.<id>.schedule` and `criterion.<id>.holiday`.
 */
export const criteria = table(
  'criteria',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    feature: word(criteriaFeatures).notNull(),
    position: int().notNull(),
    name: text().notNull(),
    active: flag().notNull(),
    effect: word(['apply', 'own', 'except']).notNull(),
    callers: word(['any', 'listed']).notNull(),
    anonymous: flag().notNull(),
    unavailable: flag().notNull(),
    version: int().notNull().default(1),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('criteria_name').on(t.companyId, t.personId, t.feature, t.name),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'criteria_person',
    }).onDelete('cascade'),
  ],
)

/** The callers a listed criterion speaks of: E.164, or an extension of the company. */
export const criterionNumbers = table(
  'criterion_numbers',
  { companyId: id().notNull(), criterionId: id().notNull(), number: text().notNull() },
  t => [
    primaryKey({ columns: [t.companyId, t.criterionId, t.number] }),
    foreignKey({
      columns: [t.companyId, t.criterionId],
      foreignColumns: [criteria.companyId, criteria.id],
      name: 'criterion_numbers_criterion',
    }).onDelete('cascade'),
  ],
)

/** Phones that ring beside or after the desk: link `simultaneous-ring.<position>` or `sequential-ring.<position>`, from 1. */
export const otherPhones = table(
  'other_phones',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    feature: word(['simultaneous-ring', 'sequential-ring']).notNull(),
    position: int().notNull(),
    rings: int(),
    confirm: flag().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.feature, t.position] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'other_phones_person',
    }).onDelete('cascade'),
  ],
)

/** Speed dials: code 2 to 9 (speed dial 8) or 00 to 99 (speed dial 100); where it calls is the link `speed-dial.<code>`. */
export const speedDials = table(
  'speed_dials',
  { companyId: id().notNull(), personId: id().notNull(), code: text().notNull(), description: text() },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.code] }),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'speed_dials_person',
    }).onDelete('cascade'),
  ],
)

/** Hashes of a person's voicemail PINs, so that an old one does not come back. */
export const oldPins = table(
  'old_pins',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    personId: id().notNull(),
    hash: text().notNull(),
    at: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('old_pins_person').on(t.companyId, t.personId, t.at),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'old_pins_person_entry',
    }).onDelete('cascade'),
  ],
)
