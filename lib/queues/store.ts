import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { callCenterSettings, directory, people, queueAbsences, uses } from '@/db/schema'
import { change, keep, type Note, type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import { limitKey } from '@/lib/limits/store'
import { post } from '@/lib/mail/store'
import { addressesOf } from '@/lib/voicemail/addresses'
import { letterOf, type Reached } from './letter'
import type { Measured } from './levels'
import { type AgentState, findAgentState, listQueues } from './queries'

/** Saves a person's own state as an agent, the code of why they are unavailable, and the queues they are in; those they may not leave stay joined. */
export async function saveOwnQueues(
  viewer: Viewer,
  own: { state: AgentState; code: string | null },
  joined: string[],
): Promise<void> {
  const { company, person, by } = viewer
  const [queues, before] = await Promise.all([listQueues(company, person.id), findAgentState(company, person.id)])
  const absent = queues.filter(queue => queue.mayLeave && !joined.includes(queue.id))
  await change(by, 'queues.save', async (write, note) => {
    await write
      .update(people)
      .set({ agentState: own.state, agentCode: own.code, agentBounces: 0 })
      .where(and(eq(people.companyId, company.id), eq(people.id, person.id)))
    await write
      .delete(queueAbsences)
      .where(and(eq(queueAbsences.companyId, company.id), eq(queueAbsences.personId, person.id)))
    for (const { id } of absent)
      await write.insert(queueAbsences).values({ companyId: company.id, queueId: id, personId: person.id })
    const names = (list: { name: string }[]) => list.map(({ name }) => name)
    await note({
      kind: 'queues',
      id: person.id,
      name: person.name,
      before: { ...before, queues: names(queues.filter(queue => queue.joined)) },
      after: { ...own, queues: names(queues.filter(queue => !absent.includes(queue))) },
    })
  })
}

/** What a phone made of a call that a call centre offered to agents, in one go. */
export type Offered = { outcome: 'answered' | 'noAnswer' | 'unreachable'; personIds: string[] }

/** Counts the calls in a row that agents let ring, and makes them unavailable when the company's settings say so. */
export async function saveOffered(
  write: Writer,
  note: Note,
  companyId: string,
  { outcome, personIds }: Offered,
): Promise<void> {
  const those = and(eq(people.companyId, companyId), inArray(people.id, personIds))
  if (outcome === 'answered') return void (await write.update(people).set({ agentBounces: 0 }).where(those))
  if (outcome === 'noAnswer')
    await write
      .update(people)
      .set({ agentBounces: sql`${people.agentBounces} + 1` })
      .where(those)
  const [settings] = await write.select().from(callCenterSettings).where(eq(callCenterSettings.companyId, companyId))
  const most = settings?.unavailableAfterBounces
  const rows = await write
    .select({ id: people.id, name: directory.name, state: people.agentState, bounces: people.agentBounces })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(those, inArray(people.agentState, ['available', 'wrap-up'])))
  for (const { id, name, state, bounces } of rows) {
    if (!(outcome === 'noAnswer' ? most && bounces >= most : settings?.unavailableOnUnreachable)) continue
    await write
      .update(people)
      .set({ agentState: 'unavailable', agentCode: null, agentBounces: 0 })
      .where(and(eq(people.companyId, companyId), eq(people.id, id)))
    await note({ kind: 'queues', id, name, before: { state }, after: { state: 'unavailable' } })
  }
}

const hour = 60 * 60_000

/** Mails what a queue reached to those its call centre names; each measure and level at most once in an hour. */
export async function tellReached(company: Company, { queue, measured }: Reached, now: number): Promise<void> {
  const keyOf = ({ measure, level }: Measured) =>
    limitKey('queue-level', `${company.id} ${queue.id} ${measure} ${level}`)
  const untold = async (from: Reader) => {
    const recent = and(inArray(uses.key, measured.map(keyOf)), gt(uses.at, now - hour))
    const told = new Set((await from.select({ key: uses.key }).from(uses).where(recent)).map(({ key }) => key))
    return measured.filter(one => !told.has(keyOf(one)))
  }
  if (!(await untold(read())).length) return
  await keep(async write => {
    const fresh = await untold(write)
    if (!fresh.length) return
    await write.insert(uses).values(fresh.map(one => ({ key: keyOf(one), id: newId(), at: now })))
    for (const to of addressesOf(queue.thresholdEmail))
      await post(write, letterOf(company, to, { queue, measured: fresh }), now)
  })
}
