import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit, outbox, phones, tollPolicies } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Entry } from '@/lib/audit/queries'
import { undo } from '@/lib/audit/undo/undo'
import { storyteller } from '@/lib/audit/words'
import type { Company } from '@/lib/auth/company'
import { companyForOperator, operator } from '@/lib/auth/operator'
import type { Viewer } from '@/lib/auth/viewer'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import { saveImage } from '@/lib/features/save-image'
import { lineUser } from '@/lib/phones/line'
import { callCenters } from '@/lib/services/call-centers/call-centers'
import { blank } from '@/lib/services/call-centers/schema'
import { findService } from '@/lib/services/queries'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { nextStep } from '@/lib/switch/next-step'
import { findVoicemail } from '@/lib/voicemail/store'
import { tremblay } from '../../app/what-if/tremblay'
import { freshStore } from '../../support/store'

/** A Wednesday at noon in Montréal, and the evening after it. */
const NOON = Date.UTC(2026, 5, 17, 16)
const EVENING = Date.UTC(2026, 5, 18, 1)
let made: Awaited<ReturnType<typeof tremblay>>
let company: Company
let benoit: { id: string; name: string }
let calls = 0

beforeEach(async () => {
  freshStore()
  made = await tremblay()
  benoit = { id: made.benoit.id, name: 'Benoît Gagnon' }
  const found = await companyForOperator(made.companyId)
  if (!found) throw new Error('There is no company')
  company = found
  const phone = { companyId: company.id, id: newId(), name: 'bureau', model: 'yealink-t54w', kind: 'desk' } as const
  await keep(write => write.insert(phones).values({ ...phone, ownerId: benoit.id, createdAt: 0 }))
})

/** Benoît dials a code on his phone. */
async function dial(dialled: string, now = NOON, call = `code-${++calls}`) {
  const [phone] = await read().select().from(phones).where(eq(phones.ownerId, benoit.id))
  return nextStep({ call, from: lineUser({ id: phone?.id ?? '' }), dialled, outcome: 'new' }, now)
}

const confirmed = (prompt: string) => expect.objectContaining({ play: [{ prompt }] })
const line = () => findLine(company, benoit.id)

async function history(): Promise<Entry[]> {
  const own = and(eq(audit.companyId, company.id), eq(audit.address, 'phone'))
  return read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id))
}

const alice = () =>
  ({
    company,
    by: operator(company, 'Alice'),
    person: made.alice,
    administers: true,
    locale: 'fr',
  }) as unknown as Viewer

test('*72 turns the forward on in his name, once however often the switch asks, and it can be undone', async () => {
  expect(await dial('*724185559876', NOON, 'same')).toEqual(confirmed('settingOn'))
  expect(await dial('*724185559876', NOON, 'same')).toEqual(confirmed('settingOn'))
  const { rows, links } = await line()
  expect(rows['forwarding-always']).toMatchObject({ active: true, version: 1 })
  expect(links.get('forwarding.always')).toEqual({ kind: 'number', number: '+14185559876' })
  const [entry, ...more] = await history()
  expect(more).toEqual([])
  expect(entry).toMatchObject({ personId: benoit.id, action: 'forwarding-always.save', subjectId: benoit.id })
  const story = (locale: 'fr' | 'en') => storyteller({ locale, zone: company.zone, names: new Map() })
  expect(story('fr').address(entry as Entry)).toBe('Par un code composé au téléphone')
  expect(story('en').address(entry as Entry)).toBe('By a code dialled on a phone')
  expect(await undo(alice(), entry as Entry)).toBeUndefined()
  expect((await line()).rows['forwarding-always'].active).toBe(false)
})

test('*73 turns it off and keeps where it led; *72 alone takes that again', async () => {
  await dial('*724185559876')
  expect(await dial('*73')).toEqual(confirmed('settingOff'))
  expect((await line()).rows['forwarding-always'].active).toBe(false)
  await dial('*72')
  const { rows, links } = await line()
  expect(rows['forwarding-always'].active).toBe(true)
  expect(links.get('forwarding.always')).toEqual({ kind: 'number', number: '+14185559876' })
})

test('a page that was open meanwhile is refused as stale', async () => {
  const before = (await line()).rows['do-not-disturb'].version
  await dial('*78')
  expect((await line()).rows['do-not-disturb']).toMatchObject({ active: true, version: before + 1 })
})

test.each([
  ['*90', 'forwarding-busy', 'forwarding.busy'],
  ['*92', 'forwarding-no-answer', 'forwarding.no-answer'],
  ['*94', 'forwarding-not-reachable', 'forwarding.not-reachable'],
] as const)('%s forwards to the extension of the group', async (code, feature, slot) => {
  expect(await dial(`${code}3001`)).toEqual(confirmed('settingOn'))
  const { rows, links } = await line()
  expect(rows[feature].active).toBe(true)
  expect(links.get(slot)).toEqual({ kind: 'entry', id: made.group })
})

test('*40 and #40 send busy calls to the mailbox, or not', async () => {
  expect(await dial('#40')).toEqual(confirmed('settingOff'))
  expect((await findVoicemail(company, benoit.id)).sendBusy).toBe(false)
  expect(await dial('*40')).toEqual(confirmed('settingOn'))
  expect((await findVoicemail(company, benoit.id)).sendBusy).toBe(true)
})

test('*74 and *75 keep a speed dial, and the others stay; the last one can be undone', async () => {
  await dial('*7424185550101')
  await dial('*7434185550103')
  await dial('*7424185550102')
  await dial('*75073001')
  const { links } = await line()
  expect(links.get('speed-dial.2')).toEqual({ kind: 'number', number: '+14185550102' })
  expect(links.get('speed-dial.3')).toEqual({ kind: 'number', number: '+14185550103' })
  expect(links.get('speed-dial.07')).toEqual({ kind: 'entry', id: made.group })
  const entry = (await history()).find(({ action }) => action === 'speed-dial-8.save')
  expect(await undo(alice(), entry as Entry)).toBeUndefined()
  expect((await line()).links.get('speed-dial.2')).toEqual({ kind: 'number', number: '+14185550101' })
})

describe('is refused, and nothing is written', () => {
  const refused = { reject: 'settingRefused' }

  test('a circle of forwards', async () => {
    const always = featureOf('forwarding-always')
    if (!always) throw new Error('There is no feature')
    const toBenoit = { active: 'on', to: made.ofBenoit }
    expect(await saveImage(operator(company, 'x'), company, made.alice, always, toBenoit)).toBeUndefined()
    expect(await dial(`*72${made.ofAlice}`)).toEqual(refused)
    expect(await history()).toEqual([])
  })

  test('a number that may cost: a phone cannot ask for the password', async () => {
    await keep(write => write.insert(tollPolicies).values({ companyId: company.id, us: true, autoBar: false }))
    expect(await dial('*7422125550142')).toEqual(refused)
    expect((await line()).links.size).toBe(0)
    expect(await history()).toEqual([])
  })

  test('the eleventh destination in an hour', async () => {
    for (let at = 0; at < 10; at++) expect(await dial(`*72418555000${at}`)).toEqual(confirmed('settingOn'))
    expect(await dial('*724185550010')).toEqual(refused)
    expect(await history()).toHaveLength(10)
  })
})

test('in the evening a destination outside is told to him and the administrators by mail', async () => {
  await dial('*724185559876')
  expect(await read().select().from(outbox)).toEqual([])
  await dial('*724185559877', EVENING)
  const letters = await read().select().from(outbox)
  expect(letters.map(({ purpose }) => purpose)).toEqual(['target-changed', 'target-changed'])
})

describe('a call centre', () => {
  async function center(settings: object = {}) {
    const agents = [{ id: benoit.id, weight: null, skill: null }]
    const night = { nightAction: 'transfer', nightTo: { kind: 'entry', id: made.alice.id }, nightByCode: true } as const
    const values = { ...blank, name: 'Commandes', extension: '7000', agents, ...night, ...settings }
    return (await saveService(operator(company, 'x'), company, callCenters as Service, values)) ?? ''
  }

  test('goes to night and back by its agent, told and undone', async () => {
    const id = await center()
    const before = await findService(company, callCenters, id)
    expect(await dial('*837000')).toEqual(confirmed('settingOn'))
    const now = await findService(company, callCenters, id)
    expect(now?.values.nightForce).toBe(true)
    expect(now?.version).toBe((before?.version ?? 0) + 1)
    const [entry] = await history()
    expect(entry).toMatchObject({ action: 'call-centers.save', personName: expect.stringContaining('Benoît') })
    expect(await undo(alice(), entry as Entry)).toBeUndefined()
    expect((await findService(company, callCenters, id))?.values.nightForce).toBe(false)
    await dial('*837000')
    expect(await dial('*847000')).toEqual(confirmed('settingOff'))
    expect((await findService(company, callCenters, id))?.values.nightForce).toBe(false)
  })

  test('forced forwarding follows its own permission', async () => {
    const id = await center({ forcedTo: { kind: 'entry', id: made.alice.id } })
    expect(await dial('*857000')).toEqual({ reject: 'settingRefused' })
    expect(await history()).toEqual([])
    expect((await findService(company, callCenters, id))?.values.forced).toBe(false)
  })
})
