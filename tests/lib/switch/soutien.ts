import { eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { announcements, directory, numbers, people, phones, sounds } from '@/db/schema'
import { change, keep } from '@/db/store'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { blank, type CallCenter, schema } from '@/lib/services/call-centers/schema'
import { type CallCenterSettings, kept as settings } from '@/lib/services/call-centers/settings-schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { nextStep } from '@/lib/switch/next-step'
import type { NextStepAnswered, NextStepAsked } from '@/lib/switch/words'
import { tremblay } from '../../app/what-if/tremblay'

type Made = Awaited<ReturnType<typeof tremblay>>
type Somebody = { id: string }

/** Noon in Montréal, on a day of work. */
export const NOON = Date.UTC(2026, 5, 17, 16)
export const QUEUE = '+14185550199'
const CALLER = '+14185551212'

/** Érablière Tremblay, where Alice and Benoît are available and have a phone each. */
export async function withPhones(): Promise<Made> {
  const made = await tremblay()
  const { companyId } = made
  for (const { id: ownerId } of [made.alice, made.benoit])
    await keep(async write => {
      const phone = { name: ownerId, model: 'yealink-t54w', kind: 'desk', ownerId, createdAt: 0 } as const
      await write.insert(phones).values({ companyId, id: newId(), ...phone })
      await write.update(people).set({ agentState: 'available' }).where(eq(people.id, ownerId))
    })
  return made
}

async function companyOf({ companyId }: Made) {
  const company = await companyForOperator(companyId)
  if (!company) throw new Error('There is no company')
  return { company, by: operator(company, 'Essai') }
}

type Queue = { number?: string; agents?: Somebody[] } & Partial<Omit<CallCenter, 'agents'>>

/** A call centre, « Soutien » of Alice and then Benoît unless it is told otherwise, which its number rings. */
export async function addQueue(made: Made, { number = QUEUE, agents, ...own }: Queue = {}): Promise<string> {
  const { company, by } = await companyOf(made)
  const kept = { kind: 'call-centers', schema, blank } as unknown as Kept
  const members = (agents ?? [made.alice, made.benoit]).map(({ id }) => ({ id, weight: null, skill: null }))
  const values = { ...blank, name: 'Soutien', extension: '7200', policy: 'regular', agents: members, ...own }
  const id = (await saveService(by, company, kept, values)) ?? ''
  await keep(write => write.insert(numbers).values({ companyId: company.id, number, ownerId: id }))
  return id
}

/** The company's settings of call centres. */
export async function setCallCenters(made: Made, own: Partial<CallCenterSettings>): Promise<void> {
  const { company, by } = await companyOf(made)
  await saveService(by, company, settings as unknown as Kept, { ...settings.blank, ...own })
}

/** Something that changes as if a page had saved it: what is known of the company is read again. */
export function changed(made: Made, work: Parameters<typeof keep>[0]): Promise<void> {
  const subject = { kind: 'queues', id: made.alice.id, name: 'Alice', before: null, after: null }
  return change(operator({ id: made.companyId }, 'Essai'), 'queues.save', async (write, note) => {
    await work(write)
    await note(subject)
  })
}

/** An announcement of the company; gives its id. */
export async function addSoundOf({ companyId }: { companyId: string }, name: string): Promise<string> {
  const [id, soundId] = [newId(), newId()]
  const sound = { companyId, use: 'announcement', bytes: 16_044, rate: 8_000, durationMs: 2_000, createdAt: 0 } as const
  await keep(async write => {
    await write.insert(sounds).values({ ...sound, id: soundId })
    await write.insert(directory).values({ companyId, id, kind: 'announcements', name, sort: name, createdAt: 0 })
    await write.insert(announcements).values({ companyId, id, soundId, updatedAt: 0 })
  })
  return id
}

type State = (typeof people.$inferSelect)['agentState']
export function setState(made: Made, { id }: Somebody, agentState: State): Promise<void> {
  return changed(made, write => write.update(people).set({ agentState }).where(eq(people.id, id)))
}

/** What a switch is answered about a call of a queue, so many seconds after noon. */
export function step(
  call: string,
  outcome: NextStepAsked['outcome'],
  seconds = 0,
  dialled = QUEUE,
): Promise<NextStepAnswered> {
  return nextStep({ call, from: CALLER, dialled, outcome }, NOON + seconds * 1000)
}

/** What it is to do then, in a word: ring somebody, wait so many seconds, or the treatment. */
export function wordOf(answer: NextStepAnswered): string {
  const after = 'play' in answer ? answer.then : answer
  if (typeof after === 'string') return after
  if ('ring' in after)
    return after.ring.map(one => ('person' in one ? one.person : 'number' in one ? one.number : one.uri)).join(' ')
  if ('wait' in after) return `wait ${after.wait}`
  return 'reject' in after ? after.reject : JSON.stringify(after)
}
