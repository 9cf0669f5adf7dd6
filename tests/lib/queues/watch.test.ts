import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { callCenters, companies, outbox, switchCalls } from '@/db/schema'
import { keep, read } from '@/db/store'
import { measuresOf } from '@/lib/queues/figures'
import { watchAverages, watchWaiting } from '@/lib/queues/watch'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { removeCallStates } from '@/lib/switch/store'
import { makeCompany, samples, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'
import { addCall } from '../billing/billed'

const minute = 60_000
/** Tuesday 24 November 2026, noon in Toronto. */
const noon = Date.UTC(2026, 10, 24, 17)
const midnight = noon - 12 * 60 * minute

let who: Who
let queueId: string
beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  const values = { ...samples['call-centers'](who).values, name: 'Sirop', thresholdCalls: 1, thresholdCallsRed: 2 }
  const watched = { ...values, thresholdLongestSeconds: 120, thresholdHandlingRed: 300, thresholdAnswerSeconds: 20 }
  queueId = (await saveService(who.by, who.tremblay, services['call-centers'] as Service, watched)) ?? ''
})

function wait(id: string, startedAt: number, companyId = who.tremblay.id) {
  const state = {
    startedAt,
    answers: [],
    told: 0,
    waitingAt: queueId,
    waitingSince: startedAt,
    expiresAt: startedAt + 240 * minute,
  }
  return keep(write => write.insert(switchCalls).values({ companyId, id, ...state }))
}
const look = (now = noon) => watchWaiting(who.tremblay.id, queueId, now)
const lookAtToday = (companyId = who.tremblay.id) => watchAverages([{ companyId, serviceId: queueId }], noon)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
async function letters() {
  const rows = await read().select().from(outbox).where(eq(outbox.purpose, 'queue-level'))
  return rows.map(({ to, subject, text }) => ({ to, subject: plain(subject), text: plain(text) }))
}
const subjects = async () => (await letters()).map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`).toSorted()
const both = (subject: string) => [`adjointe: ${subject}`, `superviseur: ${subject}`]

function served(startedAt: number, waited: number, seconds: number) {
  const answeredAt = startedAt + waited * 1000
  const inbound = { direction: 'inbound', type: 'incoming', serviceId: queueId } as const
  return addCall(who.tremblay, startedAt, { ...inbound, answeredAt, endedAt: answeredAt + seconds * 1000, seconds })
}

test('nobody waits: no letter', async () => {
  await look()
  expect(await letters()).toEqual([])
})

test('one waits, then two: yellow is told to both addresses, then red, each once in an hour', async () => {
  await wait('1', noon - minute)
  await look()
  await look(noon + 1)
  expect(await subjects()).toEqual(both('Seuil jaune atteint : Sirop'))
  await wait('2', noon)
  await look(noon + 2)
  await look(noon + 3)
  expect(await subjects()).toEqual(
    [...both('Seuil jaune atteint : Sirop'), ...both('Seuil rouge atteint : Sirop')].toSorted(),
  )
  const [letter] = (await letters()).filter(({ subject }) => subject.includes('rouge'))
  expect(letter?.text).toContain('Appels en file : 2 (seuil rouge : 2).')
  expect(letter?.text).not.toContain('Plus longue')
})

test('after an hour it is told again', async () => {
  await wait('1', noon)
  await look()
  await look(noon + 60 * minute - 1)
  const before = (await letters()).filter(({ text }) => text.includes('Appels en file'))
  await look(noon + 60 * minute)
  const after = (await letters()).filter(({ text }) => text.includes('Appels en file'))
  expect([before.length, after.length]).toEqual([2, 4])
})

test('the longest wait counts from the start of the oldest call, and stands in the letter as minutes', async () => {
  await wait('1', noon - 2 * minute)
  await look()
  const [letter] = await letters()
  expect(letter?.text).toContain('Plus longue attente : 2:00 (seuil jaune : 2:00).')
})

test('in the language of the company', async () => {
  await keep(write => write.update(companies).set({ locale: 'en' }).where(eq(companies.id, who.tremblay.id)))
  await wait('1', noon)
  await look()
  expect(await subjects()).toEqual(both('Yellow threshold reached: Sirop'))
})

test('a queue without an address tells nobody', async () => {
  const own = and(eq(callCenters.companyId, who.tremblay.id), eq(callCenters.id, queueId))
  await keep(write => write.update(callCenters).set({ thresholdEmail: null }).where(own))
  await wait('1', noon)
  await look()
  expect(await letters()).toEqual([])
})

test('a call that ended, one that expired and one of another company do not wait', async () => {
  await wait('ended', noon)
  await keep(write => removeCallStates(write, [{ companyId: who.tremblay.id, id: 'ended' }]))
  await wait('expired', noon - 240 * minute)
  await wait('of Carol', noon, who.carol.companyId)
  await look()
  expect(await letters()).toEqual([])
})

test('today’s averages are of calls since midnight in the company’s zone', async () => {
  await served(midnight - minute, 0, 3_600)
  await served(midnight, 10, 200)
  await served(noon - minute, 20, 220)
  await addCall(who.tremblay, noon - minute, { direction: 'inbound', serviceId: who.sales, seconds: 9_000 })
  const missed = { outcome: 'no-answer', answeredAt: null, seconds: 0, endedAt: noon } as const
  await addCall(who.tremblay, noon - minute, { direction: 'inbound', serviceId: queueId, ...missed })
  const measured = await measuresOf(who.tremblay, queueId, noon)
  expect(measured?.map(({ measure, value, level }) => [measure, value, level])).toEqual([
    ['calls', 0, 'none'],
    ['longest', null, 'none'],
    ['average', 30, 'none'],
    ['handling', 210, 'none'],
    ['answer', 15, 'none'],
  ])
  await lookAtToday()
  expect(await letters()).toEqual([])
})

test('one letter tells all that finished calls brought beyond a threshold', async () => {
  await served(noon - 10 * minute, 25, 400)
  await lookAtToday()
  await lookAtToday()
  expect(await subjects()).toEqual(both('Seuil rouge atteint : Sirop'))
  const [letter] = await letters()
  expect(letter?.text).toContain('Durée moyenne de traitement aujourd’hui : 6:40 (seuil rouge : 5:00).')
  expect(letter?.text).toContain('Délai moyen de réponse aujourd’hui : 0:25 (seuil jaune : 0:20).')
})

test('another company’s call changes nothing, even with the id of the queue', async () => {
  await served(noon - 10 * minute, 25, 400)
  await lookAtToday(who.carol.companyId)
  expect(await letters()).toEqual([])
})
