import { beforeEach, describe, expect, test } from 'vitest'
import { read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { callCenters } from '@/lib/services/call-centers/call-centers'
import type { Service } from '@/lib/services/service'
import { removeServices } from '@/lib/services/store'
import { loadSnapshot } from '@/lib/snapshot/load'
import { receiveCalls } from '@/lib/switch/finished'
import { freshStore } from '../../support/store'
import { addQueue, NOON, setCallCenters, setState, step, withPhones, wordOf } from './soutien'

const VENTES = '+14185550197'
let made: Awaited<ReturnType<typeof withPhones>>
let alice: string
let soutien: string
let ventes: string

beforeEach(async () => {
  freshStore()
  made = await withPhones()
  alice = made.alice.id
  soutien = await addQueue(made, { agents: [made.alice], entrance: false })
  ventes = await addQueue(made, {
    name: 'Courtage',
    extension: '7201',
    number: VENTES,
    agents: [made.alice],
    entrance: false,
  })
  await setState(made, made.alice, 'wrap-up')
})

/** Alice is free from now on. */
const free = () => setState(made, made.alice, 'available')
const asked = async (...asked: Parameters<typeof step>) => wordOf(await step(...asked))

describe('Alice is in two queues', () => {
  test('and the call that has waited longest gets her, whichever asks first', async () => {
    await step('1', 'new', 0)
    await step('2', 'new', 20, VENTES)
    await free()
    expect(await asked('2', 'noAnswer', 25, VENTES)).toBe('wait 10')
    expect(await asked('1', 'noAnswer', 30)).toBe(alice)
  })

  test('and the call of the queue that is higher on the list gets her', async () => {
    await setCallCenters(made, { acrossQueues: 'order', queueOrder: [ventes] })
    await step('1', 'new', 0)
    await step('2', 'new', 20, VENTES)
    await free()
    expect(await asked('1', 'noAnswer', 30)).toBe('wait 10')
    expect(await asked('2', 'noAnswer', 50, VENTES)).toBe(alice)
  })

  test('and a call whose switch went silent holds nobody back', async () => {
    await step('1', 'new', 0)
    await step('2', 'new', 20, VENTES)
    await free()
    expect(await asked('2', 'noAnswer', 50, VENTES)).toBe('wait 10')
    expect(await asked('2', 'noAnswer', 80, VENTES)).toBe(alice)
  })

  test('and a call that rings, or that she let ring, holds her back from nobody', async () => {
    await free()
    expect(await asked('1', 'new', 0)).toBe(alice)
    expect(await asked('2', 'new', 10, VENTES)).toBe(alice)
    expect(await asked('1', 'noAnswer', 48)).toBe('wait 10')
    expect(await asked('2', 'busy', 49, VENTES)).toBe('wait 10')
    expect(await asked('2', 'noAnswer', 60, VENTES)).toBe(alice)
  })
})

test('a call centre that is deleted leaves the order of queues, and its place is no reason to keep it', async () => {
  await setCallCenters(made, { acrossQueues: 'order', queueOrder: [ventes, soutien] })
  const order = async () => (await loadSnapshot(read(), made.companyId)).agentRules.across.order
  expect(await order()).toEqual([ventes, soutien])
  const company = made.tremblay
  await removeServices(operator(company, 'Essai'), company, callCenters as Service, [ventes], new Map())
  expect(await order()).toEqual([soutien])
})

test('nor does what replaces it take its place there: that may be no call centre, or have one', async () => {
  await setCallCenters(made, { acrossQueues: 'order', queueOrder: [ventes, soutien] })
  const { tremblay, benoit, companyId } = made
  const replaced = new Map([[ventes, benoit.id]])
  await removeServices(operator(tremblay, 'Essai'), tremblay, callCenters as Service, [ventes], replaced)
  expect((await loadSnapshot(read(), companyId)).agentRules.across.order).toEqual([soutien])
})

test('within a queue the call with the better place goes first, and the next one to the next agent', async () => {
  const number = '+14185550196'
  await addQueue(made, { name: 'Comptoir', extension: '7202', number, entrance: false })
  await setState(made, made.benoit, 'wrap-up')
  for (const call of ['1', '2', '3']) await step(call, 'new', Number(call), number)
  for (const one of [made.alice, made.benoit]) await setState(made, one, 'available')
  expect(await asked('3', 'noAnswer', 20, number)).toBe('wait 10')
  expect(await asked('2', 'noAnswer', 21, number)).toBe(made.benoit.id)
  expect(await asked('1', 'noAnswer', 22, number)).toBe(alice)
})

test('an agent whose call has just ended is kept for the first call that waits', async () => {
  const number = '+14185550196'
  const ask = (call: string, outcome: 'new' | 'busy' | 'noAnswer', at: number) => asked(call, outcome, at, number)
  await addQueue(made, { name: 'Comptoir', extension: '7202', number, entrance: false })
  await setState(made, made.alice, 'available')
  expect(await ask('0', 'new', 0)).toBe(alice)
  await step('0', 'answered', 1, number)
  expect([await ask('1', 'new', 2), await ask('1', 'busy', 2), await ask('1', 'busy', 2)]).toEqual([
    alice,
    made.benoit.id,
    'wait 10',
  ])
  expect([await ask('2', 'new', 3), await ask('2', 'busy', 3)]).toEqual([alice, 'wait 10'])
  const told = (seconds: number) => new Date(NOON + seconds * 1000).toISOString()
  const times = { startedAt: told(0), answeredAt: told(1), endedAt: told(20) }
  await receiveCalls([{ call: '0', from: '+14185551212', dialled: number, ...times, outcome: 'answered' }])
  expect(await ask('2', 'noAnswer', 30)).toBe(made.benoit.id)
  expect(await ask('1', 'noAnswer', 32)).toBe(alice)
})
