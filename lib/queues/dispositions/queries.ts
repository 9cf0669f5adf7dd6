import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Call } from '@/db/calls/call'
import { listTaken } from '@/db/calls/dispositions'
import { callStore } from '@/db/calls/store'
import { callCenters, directory } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { listCodes } from '../queries'

/** A call of a queue that uses disposition codes; `needed`: its agent is to give one. */
export type Taken = { call: Call; queue: string; needed: boolean }

const day = 24 * 60 * 60_000
/** How many calls an agent looks back on. */
const shown = 10
/** A form may come back after newer calls: what it shows is still among these. */
export const remembered = 100

/** The last calls of a day that a person took from queues that use disposition codes, the newest first, `most` of them. */
export async function listOwnCalls(company: Company, personId: string, now: number, most = shown): Promise<Taken[]> {
  const queues = await read()
    .select({ id: directory.id, name: directory.name, needed: callCenters.dispositionNeeded })
    .from(callCenters)
    .innerJoin(directory, and(eq(directory.companyId, callCenters.companyId), eq(directory.id, callCenters.id)))
    .where(and(eq(callCenters.companyId, company.id), eq(callCenters.dispositions, true)))
  if (!queues.length) return []
  const asked = { companyId: company.id, personId, since: now - day, most: remembered }
  const calls = listTaken(callStore().reader, asked).flatMap(call => {
    const queue = queues.find(({ id }) => id === call.serviceId)
    return queue ? [{ call, queue: queue.name, needed: queue.needed }] : []
  })
  return calls.slice(0, most)
}

/** How many of them still need a code, where the company has codes. */
export async function countOwing(company: Company, personId: string, now: number): Promise<number> {
  if (!(await listCodes(company, 'dispositionCodes')).length) return 0
  const calls = await listOwnCalls(company, personId, now)
  return calls.filter(({ call, needed }) => needed && call.disposition === null).length
}
