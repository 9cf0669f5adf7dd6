import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { audit } from '@/db/schema'
import { read } from '@/db/store'
import { undo } from '@/lib/audit/undo/undo'
import type { Viewer } from '@/lib/auth/viewer'
import { listCalls } from '@/lib/calls/queries'
import { countOwing, listOwnCalls, remembered } from '@/lib/queues/dispositions/queries'
import { saveDisposition } from '@/lib/queues/dispositions/store'
import { reportCsv } from '@/lib/queues/report/csv'
import { reportOf } from '@/lib/queues/report/report'
import { dayOf } from '@/lib/schedules/days'
import { findSettings } from '@/lib/services/queries'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { record } from '../../app/calls/records'
import { makeCompany, samples, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'

const kind = services['call-centers'] as Service
const evening = Date.parse('2026-07-08T18:00:00-04:00')

let who: Who
let queueId: string
beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  queueId =
    (await saveService(who.by, who.tremblay, kind, { ...samples['call-centers'](who).values, name: 'Sirop' })) ?? ''
  const calm = { ...kind.blank, name: 'Sans codes', extension: '7350' }
  const other = (await saveService(who.by, who.tremblay, kind, calm)) ?? ''
  const settings = kind.settings as Service
  const { id = '', version } = await findSettings(who.tremblay, settings)
  const codes = { ...settings.blank, unavailableCodes: 'PAUSE Pause', dispositionCodes: 'VENTE Vente\nINFO Question' }
  await saveService(who.by, who.tremblay, settings, codes, { id, version })
  const taken = (call: string, time: string, more: Parameters<typeof record>[3] = {}) =>
    record(who.tremblay.id, call, time, { serviceId: queueId, receivedBy: who.benoit.id, seconds: 60, ...more })
  await append([
    taken('first', '09:00:00'),
    taken('second', '10:00:00'),
    taken('of Denis', '10:30:00', { receivedBy: who.denis.id }),
    taken('missed', '11:00:00', { outcome: 'no-answer' }),
    taken('elsewhere', '11:30:00', { queueEnd: 'elsewhere' }),
    taken('direct', '12:00:00', { serviceId: null }),
    taken('without codes', '12:30:00', { serviceId: other }),
  ])
})

const own = (now = evening, company = who.tremblay) => listOwnCalls(company, who.benoit.id, now)
const owing = (now = evening) => countOwing(who.tremblay, who.benoit.id, now)
async function say(code: string | null) {
  const [latest] = await own()
  if (!latest) throw new Error('No call')
  await saveDisposition(who.by, latest.call, latest.queue, code)
}

test('Benoît is asked about the calls he took from a queue with codes in the last day, and no others', async () => {
  expect((await own()).map(({ call, queue }) => [call.id, queue])).toEqual([
    ['second', 'Sirop'],
    ['first', 'Sirop'],
  ])
  expect(await own(evening + 24 * 3_600_000)).toEqual([])
  expect(await own(evening, { ...who.tremblay, id: who.carol.companyId })).toEqual([])
})

test('he is shown ten of them, and a form that comes back after ten newer calls still finds those it shows', async () => {
  const newer = Array.from({ length: 10 }, (_, at) =>
    record(who.tremblay.id, `newer ${at}`, `13:00:0${at}`, { serviceId: queueId, receivedBy: who.benoit.id }),
  )
  await append(newer)
  expect((await own()).map(({ call }) => call.id)).toEqual(newer.map(({ id }) => id).reverse())
  const all = await listOwnCalls(who.tremblay, who.benoit.id, evening, remembered)
  expect(all.map(({ call }) => call.id)).toContain('first')
})

test('he owes a code for each where it is required, until he gave one', async () => {
  expect(await owing()).toBe(2)
  await say('VENTE')
  expect(await owing()).toBe(1)
  expect((await own())[0]?.call.disposition).toBe('VENTE')
  expect(await owing(evening + 24 * 3_600_000)).toBe(0)
})

test('the calls are found by the code, and the report of the day counts it', async () => {
  await say('VENTE')
  const day = { from: evening - 24 * 3_600_000, to: evening }
  const view = { sort: { by: 'start', descending: true }, size: 9 } as const
  const { calls } = await listCalls(who.tremblay, { ...day, disposition: 'VENTE' }, view)
  expect(calls.map(({ id }) => id)).toEqual(['second'])
  const report = reportOf(who.tremblay, queueId, dayOf('2026-07-08'), '30')
  expect(report.dispositions).toEqual([
    { disposition: 'VENTE', calls: 1 },
    { disposition: null, calls: 2 },
  ])
  expect(report.total.answered).toBe(3)
  const codes = [{ code: 'VENTE', description: 'Vente' }]
  const file = reportCsv(report, { locale: 'fr', zone: 'America/Toronto', people: new Map(), codes })
  expect(file).toContain('Code de disposition;Vente;;1;;;;;;\r\n')
})

test('the history undoes it, unless it was changed since', async () => {
  const alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
  await say('VENTE')
  await say('INFO')
  const [first, second] = await read().select().from(audit).where(eq(audit.kind, 'dispositions')).orderBy(audit.id)
  if (!first || !second) throw new Error('Nothing was noted')
  expect((await undo(alice, first))?.key).toBe('undoChanged')
  expect(await undo(alice, second)).toBeUndefined()
  expect((await own())[0]?.call.disposition).toBe('VENTE')
})
