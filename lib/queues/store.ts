import { and, eq } from 'drizzle-orm'
import { people, queueAbsences } from '@/db/schema'
import { change } from '@/db/store'
import type { Viewer } from '@/lib/auth/viewer'
import { type AgentState, findAgentState, listQueues } from './queries'

/** Saves a person's own state as an agent, and the queues they are in; those they may not leave stay joined. */
export async function saveOwnQueues(viewer: Viewer, state: AgentState, joined: string[]): Promise<void> {
  const { company, person, by } = viewer
  const [queues, before] = await Promise.all([listQueues(company, person.id), findAgentState(company, person.id)])
  const absent = queues.filter(queue => queue.mayLeave && !joined.includes(queue.id))
  await change(by, 'queues.save', async (write, note) => {
    await write
      .update(people)
      .set({ agentState: state })
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
      before: { state: before, queues: names(queues.filter(queue => queue.joined)) },
      after: { state, queues: names(queues.filter(queue => !absent.includes(queue))) },
    })
  })
}
