import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { callCenters, directory, members } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import type { Interval } from './report'

export type Reported = { id: string; name: string; minutes: Interval }

const entry = and(eq(directory.companyId, callCenters.companyId), eq(directory.id, callCenters.id))
const supervisorOf = and(
  eq(members.companyId, callCenters.companyId),
  eq(members.ownerId, callCenters.id),
  eq(members.role, 'supervisors'),
)
const columns = { id: directory.id, name: directory.name, minutes: callCenters.reportMinutes }

/** A call centre whose report this person may read: a supervisor of it, or an administrator; else nothing. */
export async function findReported(
  { company, person, administers }: Viewer,
  id: string,
): Promise<Reported | undefined> {
  const own = and(eq(callCenters.companyId, company.id), eq(callCenters.id, id))
  const found = read().select(columns).from(callCenters).innerJoin(directory, entry)
  const [row] = administers
    ? await found.where(own)
    : await found.innerJoin(members, supervisorOf).where(and(own, eq(members.personId, person.id)))
  return row
}

/** The call centres that a person supervises, by name. */
export async function listSupervised(company: Company, personId: string): Promise<Reported[]> {
  return read()
    .select(columns)
    .from(callCenters)
    .innerJoin(directory, entry)
    .innerJoin(members, supervisorOf)
    .where(and(eq(callCenters.companyId, company.id), eq(members.personId, personId)))
    .orderBy(asc(directory.sort))
}

/** Every call centre of the platform whose report is mailed, and to whom. */
export async function listMailed(): Promise<(Reported & { companyId: string; emails: string | null })[]> {
  return read()
    .select({ ...columns, companyId: callCenters.companyId, emails: callCenters.reportEmail })
    .from(callCenters)
    .innerJoin(directory, entry)
    .where(and(eq(callCenters.report, true), eq(directory.active, true), isNotNull(callCenters.reportEmail)))
}
