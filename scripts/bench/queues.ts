import { and, eq } from 'drizzle-orm'
import { numbers, people } from '@/db/schema'
import { keep } from '@/db/store'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { blank, schema } from '@/lib/services/call-centers/schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { nextStep } from '@/lib/switch/next-step'
import { type Measured, middle, ms, timed } from './table'

const queues = 3
const waiting = 100
const looks = 600
const start = Date.UTC(2026, 5, 17, 14)
const number = (at: number) => `+1450${String(2_000_000 + at)}`
const from = '+14185551212'

/** The looks of calls that wait beside a hundred others in three call centres with the same twenty agents, all of them busy. */
export async function measureQueues(companyId: string, agents: readonly string[]): Promise<Measured[]> {
  await fill(companyId, agents)
  const ask = (call: number, outcome: 'new' | 'busy' | 'noAnswer', at: number) =>
    nextStep({ call: `queue-${call}`, from, dialled: number(call % queues), outcome }, at)
  for (let call = 0; call < waiting; call++) await settle(ask, call, await ask(call, 'new', start + call), start + call)
  const times = await timed(looks, async run => {
    await ask(run % waiting, 'noAnswer', start + 30_000 + run)
  })
  const { p50, p95 } = middle(times)
  return [{ what: `routing: next step of one of ${waiting} calls that wait: p50, p95`, ours: `${ms(p50)}, ${ms(p95)}` }]
}

type Answer = Awaited<ReturnType<typeof nextStep>>

/** Every agent that rings is busy, until the call waits. */
async function settle(
  ask: (call: number, outcome: 'busy', at: number) => Promise<Answer>,
  call: number,
  first: Answer,
  at: number,
): Promise<void> {
  let answer = first
  while ('ring' in answer || ('play' in answer && typeof answer.then === 'object' && 'ring' in answer.then))
    answer = await ask(call, 'busy', at)
}

async function fill(companyId: string, agents: readonly string[]): Promise<void> {
  const company = await companyForOperator(companyId)
  if (!company) throw new Error(`There is no company ${companyId}`)
  await keep(async write => {
    for (const id of agents)
      await write
        .update(people)
        .set({ agentState: 'available' })
        .where(and(eq(people.companyId, companyId), eq(people.id, id)))
  })
  const members = agents.map(id => ({ id, weight: null, skill: null }))
  for (let at = 0; at < queues; at++) {
    const values = { ...blank, name: `File ${at}`, extension: `9900${at}`, agents: members, queueLength: 525 }
    const kept = { kind: 'call-centers', schema, blank } as unknown as Kept
    const ownerId = await saveService(operator(company, 'Banc'), company, kept, values)
    await keep(write => write.insert(numbers).values({ companyId, number: number(at), ownerId: ownerId ?? null }))
  }
}
