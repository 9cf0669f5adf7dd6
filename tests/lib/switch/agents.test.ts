import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { audit, people, phones } from '@/db/schema'
import { keep, read } from '@/db/store'
import { lineUser } from '@/lib/phones/line'
import { receiveCalls } from '@/lib/switch/finished'
import { nextStep } from '@/lib/switch/next-step'
import { freshStore } from '../../support/store'
import { addQueue, changed, NOON, QUEUE, setCallCenters, withPhones } from './soutien'

let made: Awaited<ReturnType<typeof withPhones>>

beforeEach(async () => {
  freshStore()
  made = await withPhones()
})

/** Alice, then Benoît, are the agents of « Soutien », whose company has these settings. */
async function soutien(own: Parameters<typeof setCallCenters>[1], queue: Parameters<typeof addQueue>[1] = {}) {
  await addQueue(made, queue)
  await setCallCenters(made, own)
}

type Outcome = 'new' | 'busy' | 'noAnswer' | 'unreachable' | 'answered'
async function rung(call: string, outcome: Outcome, at = NOON): Promise<string | undefined> {
  const answer = await nextStep({ call, from: '+14185551212', dialled: QUEUE, outcome }, at)
  const after = 'play' in answer ? answer.then : answer
  const [first] = typeof after === 'object' && 'ring' in after ? after.ring : []
  return first && 'person' in first ? first.person : undefined
}

async function stateOf({ id }: { id: string }) {
  const [row] = await read().select({ state: people.agentState }).from(people).where(eq(people.id, id))
  return row?.state
}

/** How long the caller who waited goes on waiting, in seconds, or the treatment. */
async function waits(call: string, at: number): Promise<number | string | undefined> {
  const answer = await nextStep({ call, from: '+14185551212', dialled: QUEUE, outcome: 'noAnswer' }, at)
  if ('reject' in answer) return answer.reject
  const after = 'play' in answer ? answer.then : answer
  if (typeof after !== 'object') return undefined
  return 'wait' in after ? after.wait : 'reject' in after ? after.reject : undefined
}

function finished(call: string, ended: number) {
  const told = (at: number) => new Date(at).toISOString()
  const times = { startedAt: told(NOON), answeredAt: told(NOON + 5000), endedAt: told(ended) }
  return receiveCalls([{ call, from: '+14185551212', dialled: QUEUE, ...times, outcome: 'answered' }])
}

test('Alice is made unavailable after two calls in a row that she let ring, and the history says so', async () => {
  await soutien({ unavailableAfterBounces: 2 })
  expect(await rung('1', 'new')).toBe(made.alice.id)
  await rung('1', 'noAnswer')
  expect(await stateOf(made.alice)).toBe('available')
  expect(await rung('2', 'new')).toBe(made.alice.id)
  expect(await rung('2', 'noAnswer')).toBe(made.benoit.id)
  expect(await stateOf(made.alice)).toBe('unavailable')
  expect(await rung('3', 'new')).toBe(made.benoit.id)
  const [entry] = await read()
    .select()
    .from(audit)
    .where(and(eq(audit.action, 'queues.save'), eq(audit.subjectId, made.alice.id)))
  expect(entry).toMatchObject({
    personName: 'Soutien',
    before: { state: 'available' },
    after: { state: 'unavailable' },
  })
})

test('a call that she answers begins the count again', async () => {
  await soutien({ unavailableAfterBounces: 2 })
  for (const [call, outcome] of [
    ['1', 'noAnswer'],
    ['2', 'answered'],
    ['3', 'noAnswer'],
  ] as const) {
    await rung(call, 'new')
    await rung(call, outcome)
  }
  expect(await stateOf(made.alice)).toBe('available')
})

test.each([
  [true, 'unavailable'],
  [false, 'available'],
])('a phone that cannot be reached, the setting being %s, leaves its agent %s', async (set, state) => {
  await soutien({ unavailableOnUnreachable: set })
  await rung('1', 'new')
  await rung('1', 'unreachable')
  expect(await stateOf(made.alice)).toBe(state)
  expect(await stateOf(made.benoit)).toBe('available')
})

test('after a call, Alice has her rest of ten seconds before the next one', async () => {
  await soutien({ guardSeconds: 10 })
  await rung('1', 'new')
  await rung('1', 'answered')
  const ended = NOON + 60_000
  await finished('1', ended)
  expect(await rung('2', 'new', ended + 9000)).toBe(made.benoit.id)
  expect(await rung('3', 'new', ended + 11_000)).toBe(made.alice.id)
})

test('the rest of Alice changes nothing of the time that a caller has waited', async () => {
  await soutien({ guardSeconds: 10 }, { overflowByTime: true, overflowSeconds: 40 })
  await keep(write => write.update(people).set({ agentState: 'sign-out' }).where(eq(people.id, made.benoit.id)))
  await rung('1', 'new')
  await rung('1', 'answered')
  expect(await rung('2', 'new')).toBe(made.alice.id)
  await rung('2', 'busy')
  await finished('1', NOON + 25_000)
  expect(await waits('2', NOON + 30_000)).toBe(10)
  expect(await waits('2', NOON + 40_000)).toBe('busy')
})

test('a caller who waited is no call that Alice let ring', async () => {
  await soutien({ unavailableAfterBounces: 1 })
  await keep(write => write.update(people).set({ agentState: 'wrap-up' }))
  await rung('1', 'new')
  await changed(made, write => write.update(people).set({ agentState: 'available' }))
  expect(await rung('1', 'noAnswer')).toBe(made.alice.id)
  expect(await stateOf(made.alice)).toBe('available')
})

describe('an agent on a call from outside the queues', () => {
  const direct = (call: string, outcome: 'new' | 'answered', at = NOON) =>
    nextStep({ call, from: '+14185551213', dialled: made.ofAlice, outcome }, at)
  async function aliceTalks() {
    await direct('direct', 'new')
    await direct('direct', 'answered')
  }

  test('is passed over until that call is reported as finished', async () => {
    await soutien({ unavailableOnPersonal: true })
    await aliceTalks()
    expect(await rung('1', 'new')).toBe(made.benoit.id)
    await finished('direct', NOON + 60_000)
    expect(await rung('2', 'new', NOON + 60_000)).toBe(made.alice.id)
  })

  test('is free again after four hours when nobody reports its end', async () => {
    await soutien({ unavailableOnPersonal: true })
    await aliceTalks()
    expect(await rung('1', 'new', NOON + 4 * 3_600_000 - 1)).toBe(made.benoit.id)
    expect(await rung('2', 'new', NOON + 4 * 3_600_000)).toBe(made.alice.id)
  })

  test('counts as unavailable, and so does one who places a call', async () => {
    await soutien({ unavailableOnPersonal: true }, { unavailableAction: 'busy' })
    await aliceTalks()
    const [phone] = await read().select().from(phones).where(eq(phones.ownerId, made.benoit.id))
    const placed = { call: 'placed', from: lineUser({ id: phone?.id ?? '' }), dialled: '+15145550123' }
    await nextStep({ ...placed, outcome: 'new' }, NOON)
    await nextStep({ ...placed, outcome: 'answered' }, NOON)
    const answer = await nextStep({ call: '1', from: '+14185551212', dialled: QUEUE, outcome: 'new' }, NOON)
    expect(JSON.stringify(answer)).toContain('busy')
  })

  test('goes on being offered calls where the company did not set it so', async () => {
    await soutien({})
    await aliceTalks()
    expect(await rung('1', 'new')).toBe(made.alice.id)
  })

  test('a call of a queue is no such call', async () => {
    await soutien({ unavailableOnPersonal: true })
    await rung('1', 'new')
    await rung('1', 'answered')
    expect(await rung('2', 'new')).toBe(made.alice.id)
  })
})
