import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import {
  announcements,
  attendantKeys,
  attendantMenus,
  attendants,
  authorizationCodes,
  callCenterSettings,
  callCenters,
  callParkSettings,
  callParks,
  codeSettings,
  companies,
  companyModes,
  criteria,
  criterionNumbers,
  departments,
  directory,
  features,
  greetings,
  groupCalls,
  huntGroups,
  licences,
  links,
  members,
  musicOnHold,
  nightForwarding,
  nightForwardingPeople,
  numberAnnouncements,
  numbers,
  otherPhones,
  pagingGroups,
  people,
  queueAbsences,
  serviceProfiles,
  sounds,
  speedDials,
  tollCountries,
  tollPolicies,
  voicemail,
} from '@/db/schema'
import type { Reader } from '@/db/store'
import { storedPlans } from '@/lib/calling-plans/queries'
import { listSchedules } from '@/lib/services/schedules/queries'

/** Every row of a company that can decide what happens to a call, as it is stored. */
export async function readRows(from: Reader, companyId: string) {
  const [company] = await from.select().from(companies).where(eq(companies.id, companyId))
  if (!company) throw new Error(`There is no company ${companyId}`)
  const own = { id: companyId }
  return {
    company,
    directory: await from.select().from(directory).where(eq(directory.companyId, companyId)),
    numbers: await from.select().from(numbers).where(eq(numbers.companyId, companyId)),
    numberAnnouncements: await from
      .select()
      .from(numberAnnouncements)
      .where(eq(numberAnnouncements.companyId, companyId))
      .orderBy(asc(numberAnnouncements.position)),
    links: await from.select().from(links).where(eq(links.companyId, companyId)),
    members: await from.select().from(members).where(eq(members.companyId, companyId)).orderBy(asc(members.position)),
    profiles: await from.select().from(serviceProfiles).where(eq(serviceProfiles.companyId, companyId)),
    mode: (await from.select().from(companyModes).where(eq(companyModes.companyId, companyId)))[0],
    toll: (await from.select().from(tollPolicies).where(eq(tollPolicies.companyId, companyId)))[0],
    countries: await from.select().from(tollCountries).where(eq(tollCountries.companyId, companyId)),
    schedules: await listSchedules(own, from),
    departments: await from.select().from(departments).where(eq(departments.companyId, companyId)),
    plans: await storedPlans(from, companyId),
    people: await readPeople(from, companyId),
    services: await readServices(from, companyId),
  }
}

async function readPeople(from: Reader, companyId: string) {
  return {
    rows: await from.select().from(people).where(eq(people.companyId, companyId)),
    licences: await from.select().from(licences).where(eq(licences.companyId, companyId)),
    features: await from.select().from(features).where(eq(features.companyId, companyId)),
    criteria: await from
      .select()
      .from(criteria)
      .where(eq(criteria.companyId, companyId))
      .orderBy(asc(criteria.position)),
    criterionNumbers: await from.select().from(criterionNumbers).where(eq(criterionNumbers.companyId, companyId)),
    phones: await from
      .select()
      .from(otherPhones)
      .where(eq(otherPhones.companyId, companyId))
      .orderBy(asc(otherPhones.position)),
    dials: await from.select().from(speedDials).where(eq(speedDials.companyId, companyId)),
    voicemail: await from.select().from(voicemail).where(eq(voicemail.companyId, companyId)),
    greetings: await from
      .select({ personId: greetings.personId, slot: greetings.slot, soundId: greetings.soundId, ms: sounds.durationMs })
      .from(greetings)
      .innerJoin(sounds, and(eq(sounds.companyId, greetings.companyId), eq(sounds.id, greetings.soundId)))
      .where(eq(greetings.companyId, companyId)),
    night: await from.select().from(nightForwardingPeople).where(eq(nightForwardingPeople.companyId, companyId)),
  }
}

async function readServices(from: Reader, companyId: string) {
  return {
    night: (await from.select().from(nightForwarding).where(eq(nightForwarding.companyId, companyId)))[0],
    announcements: await from
      .select({ id: announcements.id, ms: sounds.durationMs })
      .from(announcements)
      .innerJoin(sounds, and(eq(sounds.companyId, announcements.companyId), eq(sounds.id, announcements.soundId)))
      .where(eq(announcements.companyId, companyId)),
    callCenters: await from.select().from(callCenters).where(eq(callCenters.companyId, companyId)),
    centerSettings: (
      await from.select().from(callCenterSettings).where(eq(callCenterSettings.companyId, companyId))
    )[0],
    absences: await from.select().from(queueAbsences).where(eq(queueAbsences.companyId, companyId)),
    attendants: await from.select().from(attendants).where(eq(attendants.companyId, companyId)),
    attendantMenus: await from
      .select()
      .from(attendantMenus)
      .where(eq(attendantMenus.companyId, companyId))
      .orderBy(asc(attendantMenus.position)),
    attendantKeys: await from.select().from(attendantKeys).where(eq(attendantKeys.companyId, companyId)),
    huntGroups: await from.select().from(huntGroups).where(eq(huntGroups.companyId, companyId)),
    groupCalls: await from.select().from(groupCalls).where(eq(groupCalls.companyId, companyId)),
    pagingGroups: await from.select().from(pagingGroups).where(eq(pagingGroups.companyId, companyId)),
    callParks: await from.select().from(callParks).where(eq(callParks.companyId, companyId)),
    parkSettings: (await from.select().from(callParkSettings).where(eq(callParkSettings.companyId, companyId)))[0],
    codeSettings: (await from.select().from(codeSettings).where(eq(codeSettings.companyId, companyId)))[0],
    codes: await from.select().from(authorizationCodes).where(eq(authorizationCodes.companyId, companyId)),
    music: await from.select().from(musicOnHold).where(eq(musicOnHold.companyId, companyId)),
  }
}

export type Rows = Awaited<ReturnType<typeof readRows>>
