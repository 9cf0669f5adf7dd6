import { beforeEach, expect, test } from 'vitest'
import { page } from '@/db/calls/page'
import { callStore } from '@/db/calls/store'
import { newId } from '@/db/id'
import { numbers, people, phones, queuedCalls } from '@/db/schema'
import { keep, read } from '@/db/store'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { blank, schema } from '@/lib/services/call-centers/schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { receiveCalls } from '@/lib/switch/finished'
import { nextStep } from '@/lib/switch/next-step'
import type { NextStepAsked } from '@/lib/switch/words'
import { tremblay } from '../../app/what-if/tremblay'
import { freshStore } from '../../support/store'

const NOON = Date.UTC(2026, 5, 17, 16)
const QUEUE = '+14185550199'
let made: Awaited<ReturnType<typeof tremblay>>
let queueId: string

/** Alice is the agent of « Soutien », which is so otherwise. */
async function soutien(otherwise: object = {}) {
  const company = await companyForOperator(made.companyId)
  if (!company) throw new Error('There is no company')
  const agents = [{ id: made.alice.id, weight: null, skill: null }]
  const kept = { kind: 'call-centers', schema, blank } as unknown as Kept
  const values = { ...blank, name: 'Soutien', extension: '7200', policy: 'regular', agents, ...otherwise }
  queueId = (await saveService(operator(company, 'Essai'), company, kept, values)) ?? ''
  await keep(write => write.insert(numbers).values({ companyId: company.id, number: QUEUE, ownerId: queueId }))
}

beforeEach(async () => {
  freshStore()
  made = await tremblay()
  const phone = { name: 'Bureau', model: 'yealink-t54w', kind: 'desk', ownerId: made.alice.id, createdAt: 0 } as const
  await keep(async write => {
    await write.insert(phones).values({ companyId: made.companyId, id: newId(), ...phone })
    await write.update(people).set({ agentState: 'available' })
  })
})

const ask = (outcome: NextStepAsked['outcome'], seconds: number, more: Partial<NextStepAsked> = {}) =>
  nextStep({ call: '1', from: '+14185551212', dialled: QUEUE, outcome, ...more }, NOON + seconds * 1000)

/** The call as it is recorded, once the switch reports that it ended. */
async function ended(
  seconds: number,
  outcome: 'answered' | 'no-answer',
  answered: number | null = null,
  dialled = QUEUE,
) {
  const told = (at: number) => new Date(NOON + at * 1000).toISOString()
  const times = { startedAt: told(0), answeredAt: answered === null ? null : told(answered), endedAt: told(seconds) }
  await receiveCalls([{ call: '1', from: '+14185551212', dialled, ...times, outcome }])
  const range = { from: NOON - 1000, to: NOON + 3_600_000 }
  const view = { sort: { by: 'start', descending: false }, size: 9 } as const
  const [call] = page(callStore().reader, made.companyId, range, view).calls
  const { serviceId, receivedBy, waitSeconds, queueEnd } = call ?? {}
  expect(await read().select().from(queuedCalls)).toEqual([])
  return { queue: serviceId === queueId, receivedBy, waitSeconds, queueEnd }
}

test('Alice takes a call of the queue: it is hers, and waited until she did', async () => {
  await soutien()
  await ask('new', 0)
  await ask('answered', 12)
  const recorded = await ended(100, 'answered', 12)
  expect(recorded).toEqual({ queue: true, receivedBy: made.alice.id, waitSeconds: 12, queueEnd: null })
})

test('who hangs up waited until then', async () => {
  await soutien()
  await ask('new', 0)
  await ask('noAnswer', 30)
  const recorded = await ended(45, 'no-answer')
  expect(recorded).toEqual({ queue: true, receivedBy: null, waitSeconds: 45, queueEnd: null })
})

test('a call that overflows was not answered by the queue, whoever answers it', async () => {
  await soutien({
    overflowAction: 'transfer',
    overflowTo: { kind: 'entry', id: made.benoit.id },
    overflowByTime: true,
    overflowSeconds: 20,
  })
  await ask('new', 0)
  await ask('noAnswer', 20)
  const recorded = await ended(80, 'answered', 25)
  expect(recorded).toMatchObject({ queue: true, waitSeconds: 20, queueEnd: 'elsewhere' })
})

test('a call that a forced forwarding takes never waited', async () => {
  await soutien({ forced: true, forcedTo: { kind: 'entry', id: made.benoit.id } })
  await ask('new', 0)
  const recorded = await ended(30, 'answered', 10)
  expect(recorded).toMatchObject({ queue: true, waitSeconds: 0, queueEnd: 'elsewhere' })
})

test('a call that no queue had anything to do with is recorded as the switch tells it', async () => {
  await soutien()
  await ask('new', 0, { dialled: made.main })
  const recorded = await ended(30, 'answered', 10, made.main)
  expect(recorded).toEqual({ queue: false, receivedBy: null, waitSeconds: null, queueEnd: null })
})
