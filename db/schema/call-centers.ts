import { flag, foreignKey, id, index, int, primaryKey, table, text, word } from '../columns'
import { directory, numbers } from './companies'

/**
 * Call centres (field reference 11). Members `agents`, `supervisors`. Links: the schedules and destinations of the policies, the
 * announcements of each moment in order (`entranceSounds.0`). A number counts when the flag or choice before it says so.
 */
export const callCenters = table(
  'call_centers',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    type: word(['basic', 'standard', 'premium']).notNull(),
    routing: word(['priority', 'skill']).notNull(),
    policy: word(['circular', 'regular', 'simultaneous', 'uniform', 'weighted']).notNull(),
    queueLength: int().notNull(),
    promote3Seconds: int(),
    promote2Seconds: int(),
    promote1Seconds: int(),
    allowLeave: flag().notNull(),
    callWaiting: flag().notNull(),
    callsInWrapUp: flag().notNull(),
    dispositions: flag().notNull().default(false),
    dispositionNeeded: flag().notNull().default(false),
    wrapUp: flag().notNull(),
    wrapUpSeconds: int().notNull(),
    autoAnswer: flag().notNull(),
    autoAnswerSeconds: int().notNull(),
    stateAfterCall: word(['available', 'unavailable', 'wrapUp']).notNull(),
    escapeDigit: text(),
    playRinging: flag().notNull(),
    resetStatistics: flag().notNull(),
    ringPattern: word(['normal', 'longLong', 'shortShortLong', 'shortLongShort']).notNull(),
    entrance: flag().notNull(),
    entranceMandatory: flag().notNull(),
    wait: word(['off', 'position', 'time']).notNull(),
    waitMostPositions: int().notNull(),
    waitMostMinutes: int().notNull(),
    waitHandlingMinutes: int().notNull(),
    waitHighVolume: flag().notNull(),
    waitRepeat: flag().notNull(),
    comfort: flag().notNull(),
    comfortSeconds: int().notNull(),
    bypass: flag().notNull(),
    bypassSeconds: int().notNull(),
    bypassRinging: int().notNull(),
    whisper: flag().notNull(),
    holidayAction: word(['none', 'busy', 'transfer']).notNull(),
    nightAction: word(['none', 'busy', 'transfer']).notNull(),
    nightForce: flag().notNull(),
    nightByCode: flag().notNull(),
    nightManual: word(['normal', 'manual']).notNull().default('normal'),
    forced: flag().notNull(),
    forcedByCode: flag().notNull(),
    strandedAction: word(['none', 'busy', 'transfer', 'night', 'ringing', 'announcement']).notNull(),
    unavailableAction: word(['none', 'busy', 'transfer', 'night', 'ringing', 'announcement']).notNull(),
    unavailableAgents: int(),
    unavailableCode: text(),
    overflowAction: word(['busy', 'transfer', 'ringing']).notNull(),
    overflowByTime: flag().notNull(),
    overflowSeconds: int().notNull(),
    bounce: flag().notNull(),
    bounceRings: int().notNull(),
    bounceUnavailable: flag().notNull(),
    bounceMakesUnavailable: flag().notNull(),
    bounceAlert: flag().notNull(),
    bounceAlertSeconds: int().notNull(),
    bounceHeld: flag().notNull(),
    bounceHeldSeconds: int().notNull(),
    thresholdCalls: int(),
    thresholdCallsRed: int(),
    thresholdLongestSeconds: int(),
    thresholdLongestRed: int(),
    thresholdAverageSeconds: int(),
    thresholdAverageRed: int(),
    thresholdHandlingSeconds: int(),
    thresholdHandlingRed: int(),
    thresholdAnswerSeconds: int(),
    thresholdAnswerRed: int(),
    thresholdEmail: text(),
    noticeCalls: int(),
    noticeSeconds: int(),
    report: flag().notNull().default(false),
    reportMinutes: word(['15', '30', '60']).notNull().default('30'),
    reportEmail: text(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'call_centers_entry',
    }).onDelete('cascade'),
  ],
)

/**
 * The company's settings of call centres, one row (field reference 11); its entry is of kind `call-centers-settings`. The codes are
 * lines of a code and its description. Null: never.
 */
export const callCenterSettings = table(
  'call_center_settings',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    unavailableCodes: text(),
    dispositionCodes: text(),
    unavailableOnDnd: flag().notNull(),
    unavailableOnPersonal: flag().notNull().default(false),
    unavailableOnUnreachable: flag().notNull(),
    unavailableAfterBounces: int(),
    guardSeconds: int(),
    acrossQueues: word(['longest', 'order']).notNull().default('longest'),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'call_center_settings_entry',
    }).onDelete('cascade'),
  ],
)

/** What a call centre plays to who dialled this number, in order, instead of its own announcements (field reference 11). */
export const numberAnnouncements = table(
  'number_announcements',
  {
    companyId: id().notNull(),
    number: text().notNull(),
    moment: word(['entrance', 'comfort', 'music', 'whisper']).notNull(),
    position: int().notNull(),
    announcementId: id().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.number, t.moment, t.position] }),
    index('number_announcements_used').on(t.companyId, t.announcementId),
    foreignKey({
      columns: [t.companyId, t.number],
      foreignColumns: [numbers.companyId, numbers.number],
      name: 'number_announcements_number',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.announcementId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'number_announcements_entry',
    }),
  ],
)

/** Agents who left a queue they belong to, until they join it again. */
export const queueAbsences = table(
  'queue_absences',
  { companyId: id().notNull(), queueId: id().notNull(), personId: id().notNull() },
  t => [
    primaryKey({ columns: [t.companyId, t.queueId, t.personId] }),
    foreignKey({
      columns: [t.companyId, t.queueId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'queue_absences_queue',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'queue_absences_person',
    }).onDelete('cascade'),
  ],
)
