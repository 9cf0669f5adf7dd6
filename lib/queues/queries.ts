import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { callCenterSettings, callCenters, directory, members, people, queueAbsences, switchCalls } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { type Code, codesOf } from './codes'

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

/** One of the company's lists of codes: why an agent is unavailable, or what came of a call. */
export async function listCodes(
  company: Pick<Company, 'id'>,
  list: 'unavailableCodes' | 'dispositionCodes',
): Promise<Code[]> {
  const [row] = await read()
    .select({ codes: callCenterSettings[list] })
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

/** A call centre's name, its thresholds, and who is told that one was reached. */
export async function findWatch(companyId: string, queueId: string) {
  const [row] = await read()
    .select({
      name: directory.name,
      thresholdCalls: callCenters.thresholdCalls,
      thresholdCallsRed: callCenters.thresholdCallsRed,
      thresholdLongestSeconds: callCenters.thresholdLongestSeconds,
      thresholdLongestRed: callCenters.thresholdLongestRed,
      thresholdAverageSeconds: callCenters.thresholdAverageSeconds,
      thresholdAverageRed: callCenters.thresholdAverageRed,
      thresholdHandlingSeconds: callCenters.thresholdHandlingSeconds,
      thresholdHandlingRed: callCenters.thresholdHandlingRed,
      thresholdAnswerSeconds: callCenters.thresholdAnswerSeconds,
      thresholdAnswerRed: callCenters.thresholdAnswerRed,
      thresholdEmail: callCenters.thresholdEmail,
    })
    .from(callCenters)
    .innerJoin(directory, and(eq(directory.companyId, callCenters.companyId), eq(directory.id, callCenters.id)))
    .where(and(eq(callCenters.companyId, companyId), eq(callCenters.id, queueId)))
  return row
}

/** The calls that wait in a queue now, and the seconds of the longest wait (null: none waits). */
export async function findWaiting(
  companyId: string,
  queueId: string,
  now: number,
): Promise<{ calls: number; longest: number | null }> {
  const [row] = await read()
    .select({ calls: sql<number>`count(*)`, oldest: sql<number | null>`min(${switchCalls.waitingSince})` })
    .from(switchCalls)
    .where(
      and(eq(switchCalls.companyId, companyId), eq(switchCalls.waitingAt, queueId), gt(switchCalls.expiresAt, now)),
    )
  const oldest = row?.oldest ?? null
  return { calls: row?.calls ?? 0, longest: oldest === null ? null : Math.floor((now - oldest) / 1000) }
}
