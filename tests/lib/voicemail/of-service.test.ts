import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit, outbox } from '@/db/schema'
import { read } from '@/db/store'
import { undo } from '@/lib/audit/undo/undo'
import type { Viewer } from '@/lib/auth/viewer'
import { findDestination } from '@/lib/destinations/find'
import { findLinks } from '@/lib/destinations/store'
import { branchesOf } from '@/lib/routing/branches'
import { problemsOf } from '@/lib/routing/problems'
import { autoAttendants } from '@/lib/services/auto-attendants/auto-attendants'
import { huntGroups } from '@/lib/services/hunt-groups/hunt-groups'
import { listOverviews } from '@/lib/services/overview'
import { findService, listUses } from '@/lib/services/queries'
import type { Service } from '@/lib/services/service'
import { removeServices, saveService } from '@/lib/services/store'
import { snapshotOf } from '@/lib/snapshot/load'
import { deliver } from '@/lib/voicemail/deliver'
import { countMessages, countUnheard } from '@/lib/voicemail/messages'
import { defaultsOf } from '@/lib/voicemail/of-service'
import { findMailboxOwner } from '@/lib/voicemail/owner'
import { mailboxSentence } from '@/lib/voicemail/sentence'
import type { VoicemailSettings } from '@/lib/voicemail/settings'
import { findVoicemail, saveVoicemail } from '@/lib/voicemail/store'
import { makeCompany, samples, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'
import { wav } from '../audio/files'

let who: Who
let alice: Viewer
const groups = huntGroups as Service
const now = Date.now()

beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
})

async function setUp(settings: Partial<VoicemailSettings> = {}, id = who.sales) {
  const before = await findVoicemail(who.tremblay, id)
  const wanted = { ...before, active: true, ...settings }
  await saveVoicemail(who.by, who.tremblay, { id, name: 'Ventes' }, wanted, { zero: null, forwardTo: null })
}

async function leave(to = '7000') {
  const owner = await findMailboxOwner(who.tremblay, to)
  if (!owner) throw new Error(`Nobody at ${to}`)
  return deliver(who.tremblay, owner, { bytes: wav(), callerNumber: '+14185550144', callerName: 'Marie Roy', at: now })
}

test('a service has no mailbox before somebody switches it on, and then it is a destination', async () => {
  expect(await findVoicemail(who.tremblay, who.sales)).toEqual(defaultsOf('hunt-groups'))
  expect(await findMailboxOwner(who.tremblay, '7000')).toBeUndefined()
  const field = { ownerId: who.benoit.id, slot: 'forwarding.busy' }
  expect(await findDestination(who.tremblay, '*557000', field)).toEqual({ problem: { key: 'destinationNoMailbox' } })
  await setUp()
  const to = { kind: 'voicemail', id: who.sales }
  expect(await findDestination(who.tremblay, '*55 · Ventes', field)).toEqual({ destination: to, warnings: [] })
  expect((await snapshotOf(who.tremblay)).entries.get(who.sales)).toMatchObject({ voicemail: { active: true } })
})

test('a message comes by extension or by the id a switch was told, and is told in the name of the service', async () => {
  await setUp({ copy: true, copyEmail: 'ventes@exemple.example' })
  expect(await leave()).toMatchObject({ kept: true, lamp: false, newMessages: 1 })
  expect(await leave(who.sales)).toMatchObject({ newMessages: 2 })
  const [mail] = (await read().select().from(outbox)).filter(one => one.to === 'ventes@exemple.example')
  expect(mail).toMatchObject({ personId: null, subject: 'Message vocal de Marie Roy, 418 555-0144' })
  expect(mail?.text).toContain('Ventes a reçu un message vocal de Marie Roy')
  expect(mail?.text).toContain(`/settings/mailboxes/${who.sales}`)
  const overviews = await listOverviews(who.tremblay)
  expect(overviews.find(({ kind }) => kind === 'hunt-groups')?.attention).toContainEqual({
    key: 'newMessages',
    count: 2,
  })
})

test('what a kind of service cannot do, its mailbox does not do either', async () => {
  const values = samples['auto-attendants'](who).values
  const id = (await saveService(who.by, who.tremblay, autoAttendants as Service, values)) ?? ''
  await setUp({ sendBusy: true, sendNoAnswer: true }, id)
  const entry = (await snapshotOf(who.tremblay)).entries.get(id)
  expect(entry).toMatchObject({ voicemail: { active: true, busy: false, unanswered: false } })
  expect(entry && branchesOf(entry).filter(({ to }) => to.kind === 'voicemail' && to.id === id)).toEqual([])
  const on = { ...defaultsOf('auto-attendants'), active: true }
  expect(mailboxSentence('auto-attendants', on)).toEqual({ key: 'direct', tone: 'good' })
  expect(mailboxSentence('call-centers', on)).toEqual({ key: 'busy', tone: 'good' })
  expect(mailboxSentence('hunt-groups', on)).toEqual({ key: 'busyAndNoAnswer', tone: 'good' })
})

test('its settings are in the history and can be undone', async () => {
  await setUp()
  await setUp({ keptDays: 7 })
  const own = and(eq(audit.companyId, who.tremblay.id), eq(audit.action, 'voicemail.save'))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error('No entry')
  expect(entry).toMatchObject({ subjectId: who.sales, before: { keptDays: 30 }, after: { keptDays: 7 } })
  expect(await undo(alice, entry)).toBeUndefined()
  expect((await findVoicemail(who.tremblay, who.sales)).keptDays).toBe(30)
})

test('a forward to a mailbox that is off again is a problem, and the way there is seen in what uses it', async () => {
  await setUp()
  const stored = await findService(who.tremblay, groups, who.sales)
  const values = { ...stored?.values, name: 'Soutien', extension: '7001' }
  const forwardAlwaysTo = { kind: 'voicemail', id: who.sales }
  const support = await saveService(who.by, who.tremblay, groups, { ...values, forwardAlways: true, forwardAlwaysTo })
  expect((await listUses(who.tremblay, [who.sales])).get(who.sales)).toMatchObject([{ name: 'Soutien' }])
  const problems = async () => problemsOf(await snapshotOf(who.tremblay), now, { id: support ?? '' })
  expect((await problems()).map(({ kind }) => kind)).not.toContain('noMailbox')
  await setUp({ active: false })
  expect((await problems()).map(({ kind }) => kind)).toContain('noMailbox')
})

test('a deleted service takes its mailbox along; what led there leads to the replacement itself, if that has none', async () => {
  await setUp()
  await leave()
  const stored = await findService(who.tremblay, groups, who.sales)
  const other =
    (await saveService(who.by, who.tremblay, groups, { ...stored?.values, name: 'B', extension: '7001' })) ?? ''
  const values = { ...stored?.values, name: 'C', extension: '7002', forwardBusy: true }
  const forwardBusyTo = { kind: 'voicemail', id: who.sales }
  const using = (await saveService(who.by, who.tremblay, groups, { ...values, forwardBusyTo })) ?? ''
  expect(await countUnheard(who.tremblay, who.sales)).toBe(1)
  await removeServices(who.by, who.tremblay, groups, [who.sales], new Map([[who.sales, other]]))
  expect(await countMessages(who.tremblay, who.sales)).toBe(0)
  expect((await findLinks(who.tremblay, using)).get('forwardBusyTo')).toEqual({ kind: 'entry', id: other })
})
