import {
  type AnyColumn,
  flag,
  foreignKey,
  id,
  index,
  int,
  moment,
  primaryKey,
  table,
  text,
  uniqueIndex,
  word,
} from '../columns'
import { attendants } from './attendants'
import { musicOnHold } from './audio'
import { callCenterSettings, callCenters } from './call-centers'
import { companies, directory } from './companies'

type Entry = { companyId: AnyColumn; id: AnyColumn }

/** The keys of a table that adds columns to an entry of the directory. */
function ofEntry(name: string) {
  return (t: Entry) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: `${name}_entry`,
    }).onDelete('cascade'),
  ]
}

/** What a service that can be called shows and speaks (field reference 2). Null: as the company. Its numbers are in `numbers`;
 * its own forwards (4.3) lead to the links `forwardAlwaysTo`, `forwardBusyTo`. */
export const serviceProfiles = table(
  'service_profiles',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    callerFirstName: text(),
    callerLastName: text(),
    callerNumber: text(),
    locale: word(['fr', 'en']),
    zone: text(),
    forwardAlways: flag().notNull().default(false),
    forwardBusy: flag().notNull().default(false),
  },
  ofEntry('service_profiles'),
)

/** Services the provider withholds from a company, by kind; no row: it has them. */
export const withheldServices = table(
  'withheld_services',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.kind] })],
)

/** Hunt groups (field reference 16.3). Members `agents`; links `overflowTo`, `notReachableTo`. Rings and seconds count when their flag is on. */
export const huntGroups = table(
  'hunt_groups',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    policy: word(['circular', 'regular', 'simultaneous', 'uniform', 'weighted']).notNull(),
    advance: flag().notNull(),
    advanceRings: int().notNull(),
    overflow: flag().notNull(),
    overflowSeconds: int().notNull(),
    notReachable: flag().notNull(),
    busyWhenNotReachable: flag().notNull(),
    callWaiting: flag().notNull(),
    groupBusy: flag().notNull(),
    membersControlBusy: flag().notNull(),
    busyForDirectCalls: flag().notNull(),
    showGroupName: flag().notNull(),
  },
  ofEntry('hunt_groups'),
)

const recallPlaces = ['parker', 'parkerThenAlternate', 'alternate'] as const
const ringPatterns = ['normal', 'longLong', 'shortShortLong', 'shortLongShort'] as const

/** Call park groups (field reference 12). Members `people` in the order tried; link `alternate`. Null: as the company. */
export const callParks = table(
  'call_parks',
  { companyId: id().notNull(), id: id().notNull(), recallTo: word(recallPlaces) },
  ofEntry('call_parks'),
)

/** The company's settings of call park, one row; its entry is of kind `call-park-settings`. Link `alternate`. Times in seconds. */
export const callParkSettings = table(
  'call_park_settings',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    recallSeconds: int().notNull(),
    displaySeconds: int().notNull(),
    announceDestination: flag().notNull(),
    ringPattern: word(ringPatterns).notNull(),
    recallTo: word(recallPlaces).notNull(),
    alternateSeconds: int().notNull(),
  },
  ofEntry('call_park_settings'),
)

/** The company's settings of account and authorization codes, one row (field reference 15); its entry is of kind `authorization-codes-settings`. Members `mandatory`, `optional`. */
export const codeSettings = table(
  'code_settings',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    type: word(['off', 'account', 'authorization']).notNull(),
    digits: int().notNull(),
    localFree: flag().notNull(),
  },
  ofEntry('code_settings'),
)

/** Authorization codes: `directory.name` is the description. `hash` is a keyed hash of the digits, which are kept nowhere. */
export const authorizationCodes = table(
  'authorization_codes',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    hash: text().notNull(),
    digits: int().notNull(),
  },
  t => [...ofEntry('authorization_codes')(t), uniqueIndex('authorization_codes_hash').on(t.companyId, t.hash)],
)

/** Codes that were deleted, not to be given again until an instant. */
export const retiredCodes = table(
  'retired_codes',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    until: moment().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.hash] }), index('retired_codes_until').on(t.until)],
)

/** Paging groups (field reference 16.2). Members `targets` and `originators`. */
export const pagingGroups = table(
  'paging_groups',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    toneSeconds: int().notNull(),
    showOriginator: flag().notNull(),
    prefix: text(),
  },
  ofEntry('paging_groups'),
)

/** Instant group calls (field reference 16.4). Links `targets.0`, `targets.1` ... in order. */
export const groupCalls = table(
  'group_calls',
  { companyId: id().notNull(), id: id().notNull(), timeout: flag().notNull(), timeoutMinutes: int().notNull() },
  ofEntry('group_calls'),
)

/** The table with the own columns of each kind that has some. */
export const serviceDetails = {
  'auto-attendants': attendants,
  'call-centers': callCenters,
  'call-centers-settings': callCenterSettings,
  'hunt-groups': huntGroups,
  'call-park': callParks,
  'call-park-settings': callParkSettings,
  'authorization-codes-settings': codeSettings,
  'paging-groups': pagingGroups,
  'group-calls': groupCalls,
  'music-on-hold': musicOnHold,
} as const
