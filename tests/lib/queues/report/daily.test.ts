import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { companies, outbox } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Viewer } from '@/lib/auth/viewer'
import { mailReports } from '@/lib/queues/report/daily'
import { findReported, listSupervised } from '@/lib/queues/report/queries'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveActive, saveService } from '@/lib/services/store'
import { makeCompany, samples, type Who } from '../../../services/samples'
import { freshStore } from '../../../support/store'
import { addCall } from '../../billing/billed'

const minute = 60_000
const hour = 60 * minute
/** Tuesday 24 November 2026, six in the morning in Toronto. */
const six = Date.UTC(2026, 10, 24, 11)
const kind = services['call-centers'] as Service

let who: Who
let queueId: string
beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  const values = { ...samples['call-centers'](who).values, name: 'Sirop', supervisors: [member(who.denis.id)] }
  queueId = (await saveService(who.by, who.tremblay, kind, values)) ?? ''
})

const member = (id: string) => ({ id, weight: null, skill: null })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
async function letters() {
  const rows = await read().select().from(outbox).where(eq(outbox.purpose, 'queue-report')).orderBy(outbox.to)
  return rows.map(({ to, subject, text }) => ({ to, subject: plain(subject), text: plain(text) }))
}

function served(startedAt: number, waitSeconds: number, seconds: number) {
  const inbound = { direction: 'inbound', type: 'incoming', serviceId: queueId, receivedBy: who.benoit.id } as const
  return addCall(who.tremblay, startedAt, { ...inbound, waitSeconds, seconds, answeredAt: startedAt })
}

test('from six in the morning, yesterday is mailed once to both addresses, whoever looks and how often', async () => {
  await served(six - 30 * hour - 1, 600, 600)
  await served(six - 20 * hour, 30, 200)
  await served(six - 10 * hour, 10, 100)
  await served(six - hour, 600, 600)
  await mailReports(six - 1)
  expect(await letters()).toEqual([])
  await Promise.all([mailReports(six), mailReports(six)])
  await mailReports(six + 12 * hour)
  const [direction, supervisor, ...others] = await letters()
  expect(others).toEqual([])
  expect([direction?.to, supervisor?.to]).toEqual(['direction@exemple.example', 'superviseur@exemple.example'])
  expect(direction?.subject).toBe('Rapport de Sirop : 23 novembre 2026')
  expect(direction?.text).toContain('2 appels offerts : 2 répondus, aucun abandonné, aucun envoyé ailleurs.')
  expect(direction?.text).toContain('Attente moyenne : 0:20. Plus longue attente : 0:30.')
  expect(direction?.text).toContain(`/queues/${queueId}/report?date=2026-11-23`)
  await mailReports(six + 24 * hour)
  expect((await letters()).map(({ subject }) => subject)).toContain('Rapport de Sirop : 24 novembre 2026')
})

test('a quiet day is told too, in the language of the company', async () => {
  await keep(write => write.update(companies).set({ locale: 'en' }).where(eq(companies.id, who.tremblay.id)))
  await mailReports(six)
  const [letter] = await letters()
  expect(letter?.subject).toBe('Report of Sirop: November 23, 2026')
  expect(letter?.text).toContain('No calls offered')
})

test('a call centre that is not active, and one without the report, mail nothing', async () => {
  await saveActive(who.by, who.tremblay, kind, new Map([[queueId, false]]))
  const without = {
    ...samples['call-centers'](who).values,
    name: 'Sans',
    extension: '7350',
    numbers: [],
    report: false,
  }
  await saveService(who.by, who.tremblay, kind, without)
  await mailReports(six)
  expect(await letters()).toEqual([])
})

test('supervisors read their own queues, administrators all of theirs, and nobody else any', async () => {
  const as = (person: { id: string; companyId?: string }, administers: boolean, company = who.tremblay) =>
    findReported({ company, person, administers } as unknown as Viewer, queueId)
  const queue = { id: queueId, name: 'Sirop', minutes: '15' }
  expect(await as(who.denis, false)).toEqual(queue)
  expect(await as(who.alice, true)).toEqual(queue)
  expect(await as(who.benoit, false)).toBeUndefined()
  expect(await as(who.carol, true, { ...who.tremblay, id: who.carol.companyId })).toBeUndefined()
  expect(await listSupervised(who.tremblay, who.denis.id)).toEqual([queue])
  expect(await listSupervised(who.tremblay, who.benoit.id)).toEqual([])
})
