import { beforeEach, expect, test } from 'vitest'
import { switchCalls } from '@/db/schema'
import { keep } from '@/db/store'
import { listBeyond } from '@/lib/queues/notices/queries'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makeCompany, samples, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'

const minute = 60_000
const noon = Date.UTC(2026, 10, 24, 17)

let who: Who
let queueId: string
async function queueWith(notice: { noticeCalls: number | null; noticeSeconds: number | null }) {
  const values = { ...samples['call-centers'](who).values, name: 'Sirop', ...notice }
  queueId = (await saveService(who.by, who.tremblay, services['call-centers'] as Service, values)) ?? ''
}
beforeEach(async () => {
  freshStore()
  who = await makeCompany()
})

async function wait(id: string, waitingSince: number) {
  const state = { startedAt: waitingSince, waitingSince, answers: [], told: 0, waitingAt: queueId }
  const expiresAt = waitingSince + 240 * minute
  await keep(write => write.insert(switchCalls).values({ companyId: who.tremblay.id, id, ...state, expiresAt }))
}
const told = async (person: { id: string }, now = noon, company = who.tremblay) =>
  (await listBeyond(company, person.id, now)).map(({ name, calls, longest }) => [name, calls, longest])

test('from two calls on, agents and the supervisor are told, and nobody else', async () => {
  await queueWith({ noticeCalls: 2, noticeSeconds: null })
  await wait('1', noon - 10 * minute)
  expect(await told(who.benoit)).toEqual([])
  await wait('2', noon - minute)
  for (const person of [who.benoit, who.denis, who.alice]) expect(await told(person)).toEqual([['Sirop', 2, 600]])
  expect(await told(who.carol)).toEqual([])
  expect(await told(who.benoit, noon, { ...who.tremblay, id: who.carol.companyId })).toEqual([])
})

test('from three minutes on, whoever waits', async () => {
  await queueWith({ noticeCalls: null, noticeSeconds: 180 })
  await wait('1', noon - 3 * minute)
  expect(await told(who.benoit, noon - 1)).toEqual([])
  expect(await told(who.benoit)).toEqual([['Sirop', 1, 180]])
})

test('a queue without a notice, and an empty one, say nothing', async () => {
  await queueWith({ noticeCalls: null, noticeSeconds: null })
  await wait('1', noon - 30 * minute)
  expect(await told(who.benoit)).toEqual([])
})
