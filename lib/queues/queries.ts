import { and, asc, eq } from 'drizzle-orm'
import { callCenterSettings, callCenters, directory, members, people, queueAbsences } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { codesOf, type UnavailableCode } from './codes'

export const agentStates = ['available', 'unavailable', 'wrap-up', 'sign-out'] as const
export type AgentState = (typeof people.$inferSelect)['agentState']
export type Queue = { id: string; name: string; mayLeave: boolean; joined: boolean }

const agentOf = and(
  eq(members.companyId, directory.companyId),
  eq(members.ownerId, directory.id),
  eq(members.role, 'agents'),
)

/** The call centres whose agent a person is, by name, and whether they are in each one's queue now. */
export async function listQueues(company: Company, personId: string): Promise<Queue[]> {
  const rows = await read()
    .select({ id: directory.id, name: directory.name, mayLeave: callCenters.allowLeave, absent: queueAbsences.queueId })
    .from(directory)
    .innerJoin(callCenters, and(eq(callCenters.companyId, directory.companyId), eq(callCenters.id, directory.id)))
    .innerJoin(members, agentOf)
    .leftJoin(
      queueAbsences,
      and(
        eq(queueAbsences.companyId, directory.companyId),
        eq(queueAbsences.queueId, directory.id),
        eq(queueAbsences.personId, personId),
      ),
    )
    .where(and(eq(directory.companyId, company.id), eq(directory.kind, 'call-centers'), eq(members.personId, personId)))
    .orderBy(asc(directory.sort))
  return rows.map(({ absent, ...queue }) => ({ ...queue, joined: absent === null }))
}

/** A person's state as an agent, and the code of why they are unavailable. */
export async function findAgentState(
  company: Company,
  personId: string,
): Promise<{ state: AgentState; code: string | null }> {
  const [row] = await read()
    .select({ state: people.agentState, code: people.agentCode })
    .from(people)
    .where(and(eq(people.companyId, company.id), eq(people.id, personId)))
  return row ?? { state: 'sign-out', code: null }
}

/** The codes that the company's agents choose from when they make themselves unavailable. */
export async function listUnavailableCodes(company: Company): Promise<UnavailableCode[]> {
  const [row] = await read()
    .select({ codes: callCenterSettings.unavailableCodes })
    .from(callCenterSettings)
    .where(eq(callCenterSettings.companyId, company.id))
  return codesOf(row?.codes ?? null)
}

export type AgentRow = { id: string; name: string; state: AgentState; code: string | null; joined: boolean }

/** The agents of a call centre in order, each with their state and whether they are in its queue. */
export async function listAgents(company: Company, queueId: string): Promise<AgentRow[]> {
  const rows = await read()
    .select({
      id: directory.id,
      name: directory.name,
      state: people.agentState,
      code: people.agentCode,
      absent: queueAbsences.queueId,
    })
    .from(members)
    .innerJoin(directory, and(eq(directory.companyId, members.companyId), eq(directory.id, members.personId)))
    .innerJoin(people, and(eq(people.companyId, members.companyId), eq(people.id, members.personId)))
    .leftJoin(
      queueAbsences,
      and(
        eq(queueAbsences.companyId, members.companyId),
        eq(queueAbsences.queueId, members.ownerId),
        eq(queueAbsences.personId, members.personId),
      ),
    )
    .where(and(eq(members.companyId, company.id), eq(members.ownerId, queueId), eq(members.role, 'agents')))
    .orderBy(asc(members.position))
  return rows.map(({ absent, ...agent }) => ({ ...agent, joined: absent === null }))
}
