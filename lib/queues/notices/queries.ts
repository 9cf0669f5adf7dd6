import { and, asc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { callCenters, directory, members } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { findWaiting } from '../queries'

/** A queue in which more calls wait, or wait longer, than its people want to be told of; `longest` in seconds. */
export type Beyond = { id: string; name: string; calls: number; longest: number }

/** The queues that a person serves or supervises whose calls waiting, or longest wait, are at the number of their notice now. */
export async function listBeyond(company: Company, personId: string, now: number): Promise<Beyond[]> {
  const { noticeCalls, noticeSeconds } = callCenters
  const told = await read()
    .selectDistinct({ id: directory.id, name: directory.name, sort: directory.sort, noticeCalls, noticeSeconds })
    .from(members)
    .innerJoin(callCenters, and(eq(callCenters.companyId, members.companyId), eq(callCenters.id, members.ownerId)))
    .innerJoin(directory, and(eq(directory.companyId, members.companyId), eq(directory.id, members.ownerId)))
    .where(
      and(
        eq(members.companyId, company.id),
        eq(members.personId, personId),
        inArray(members.role, ['agents', 'supervisors']),
        or(isNotNull(noticeCalls), isNotNull(noticeSeconds)),
      ),
    )
    .orderBy(asc(directory.sort))
  const waiting = await Promise.all(
    told.map(async queue => ({ ...queue, ...(await findWaiting(company.id, queue.id, now)) })),
  )
  return waiting.flatMap(({ id, name, calls, longest, ...notice }) => {
    if (longest === null) return []
    const beyond = calls >= (notice.noticeCalls ?? Infinity) || longest >= (notice.noticeSeconds ?? Infinity)
    return beyond ? [{ id, name, calls, longest }] : []
  })
}
