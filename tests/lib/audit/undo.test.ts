import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit, licences, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Entry } from '@/lib/audit/queries'
import { canUndo, undo } from '@/lib/audit/undo/undo'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { findMode } from '@/lib/company-mode/queries'
import { saveMode } from '@/lib/company-mode/store'
import { checkWays } from '@/lib/features/destinations'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import { saveFeature } from '@/lib/features/store'
import { findNumber } from '@/lib/numbers/queries'
import { saveNumber } from '@/lib/numbers/store'
import { huntGroups } from '@/lib/services/hunt-groups/hunt-groups'
import { findNight, listNightChoices } from '@/lib/services/night-forwarding/queries'
import { saveNight, saveNightChoices } from '@/lib/services/night-forwarding/store'
import { findService } from '@/lib/services/queries'
import { findSchedule } from '@/lib/services/schedules/queries'
import { addSchedule, removeSchedule } from '@/lib/services/schedules/store'
import type { Service } from '@/lib/services/service'
import { removeServices, saveService } from '@/lib/services/store'
import { saveProfile } from '@/lib/users/store'
import { findVoicemail, saveVoicemail } from '@/lib/voicemail/store'
import { makeCompany, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'

const groups = huntGroups as Service
let who: Who
let alice: Viewer

beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
})

async function lastChange(kind: string): Promise<Entry> {
  const own = and(eq(audit.companyId, who.tremblay.id), eq(audit.kind, kind))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error(`No change of ${kind}`)
  return entry
}

async function sales() {
  const stored = await findService(who.tremblay, groups, who.sales)
  if (!stored) throw new Error('The hunt group is gone')
  return stored
}

async function rename(name: string) {
  const { id, version, values } = await sales()
  await saveService(who.by, who.tremblay, groups, { ...values, name }, { id, version })
  return lastChange('hunt-groups')
}

describe('a group service', () => {
  test('gets its earlier values back, once', async () => {
    const entry = await rename('Vente au détail')
    expect(await undo(alice, entry)).toBeUndefined()
    expect((await sales()).values.name).toBe('Ventes')
    const [kept] = await read().select().from(audit).where(eq(audit.id, entry.id))
    expect(kept?.undoneBy).toBe((await lastChange('hunt-groups')).id)
    expect(kept && (await canUndo(who.tremblay, kept))).toEqual({ state: 'undone' })
  })

  test('does not when somebody changed it since', async () => {
    const entry = await rename('Deux')
    await rename('Trois')
    expect(await canUndo(who.tremblay, entry)).toEqual({ state: 'changed' })
    expect(await undo(alice, entry)).toEqual({ key: 'undoChanged' })
    expect((await sales()).values.name).toBe('Trois')
  })

  test('comes back after its deletion under its old id, unless its extension is taken by now', async () => {
    const { values } = await sales()
    await removeServices(who.by, who.tremblay, groups, [who.sales], new Map())
    const entry = await lastChange('hunt-groups')
    const other = await saveService(who.by, who.tremblay, groups, { ...values, name: 'Autre' })
    expect(await undo(alice, entry)).toMatchObject({ key: 'extensionTaken' })
    await removeServices(who.by, who.tremblay, groups, [other ?? ''], new Map())
    expect(await undo(alice, entry)).toBeUndefined()
    expect((await sales()).values).toEqual(values)
  })

  test('that was replaced comes back, and what led to it leads to it again, unless it was changed since', async () => {
    const { values } = await sales()
    const other = { ...huntGroups.blank, name: 'Comptes', extension: '7005' }
    const replacement = (await saveService(who.by, who.tremblay, groups, other)) ?? ''
    const overflow = { overflow: true, overflowSeconds: 20, overflowTo: { kind: 'entry', id: who.sales } }
    const user = { ...huntGroups.blank, name: 'Soutien', extension: '7006', ...overflow }
    const userId = (await saveService(who.by, who.tremblay, groups, user)) ?? ''
    const elsewhere =
      (await saveService(who.by, who.tremblay, groups, { ...user, name: 'Ailleurs', extension: '7007' })) ?? ''
    const own = { overflow: true, overflowSeconds: 20, overflowTo: { kind: 'entry', id: replacement } }
    const already = { ...huntGroups.blank, name: 'Déjà', extension: '7008', ...own }
    const alreadyId = (await saveService(who.by, who.tremblay, groups, already)) ?? ''
    await removeServices(who.by, who.tremblay, groups, [who.sales], new Map([[who.sales, replacement]]))
    const entry = await lastChange('hunt-groups')
    const led = [userId, elsewhere].sort().map(id => ({ id, slots: ['overflowTo'] }))
    expect(entry.before).toMatchObject({ replacedBy: replacement, ledHere: led })
    const there = await findService(who.tremblay, groups, elsewhere)
    const changed = { ...there?.values, overflowTo: { kind: 'entry', id: userId } }
    await saveService(who.by, who.tremblay, groups, changed, { id: elsewhere, version: there?.version ?? 0 })
    expect(await undo(alice, entry)).toBeUndefined()
    expect((await sales()).values).toEqual(values)
    const overflowOf = async (id: string) => (await findService(who.tremblay, groups, id))?.values.overflowTo
    expect(await overflowOf(userId)).toEqual({ kind: 'entry', id: who.sales })
    expect(await overflowOf(elsewhere)).toEqual({ kind: 'entry', id: userId })
    expect(await overflowOf(alreadyId)).toEqual({ kind: 'entry', id: replacement })
  })

  test('that was added is taken away, unless something uses it', async () => {
    const added = await saveService(who.by, who.tremblay, groups, {
      ...huntGroups.blank,
      name: 'Neuf',
      extension: '7009',
    })
    const entry = await lastChange('hunt-groups')
    const { id, version, values } = await sales()
    const overflow = { overflow: true, overflowSeconds: 20, overflowTo: { kind: 'entry', id: added } }
    await saveService(who.by, who.tremblay, groups, { ...values, ...overflow }, { id, version })
    expect(await undo(alice, entry)).toEqual({ key: 'undoInUse' })
    await undo(alice, await lastChange('hunt-groups'))
    expect(await undo(alice, entry)).toBeUndefined()
    expect(await findService(who.tremblay, groups, added ?? '')).toBeUndefined()
  })
})

test('a schedule that was replaced is followed again by what followed it', async () => {
  const business = await addSchedule(who.by, who.tremblay, { name: 'Heures', type: 'time', events: [] })
  const other = await addSchedule(who.by, who.tremblay, { name: 'Autres', type: 'time', events: [] })
  const night = { mode: 'automatic', business, holiday: null, to: null } as const
  await saveNight(who.by, who.tremblay, (await findNight(who.tremblay)).version, night, 'Nuit')
  const stored = await findSchedule(who.tremblay, business)
  if (stored) await removeSchedule(who.by, who.tremblay, stored, other)
  expect((await findNight(who.tremblay)).business).toBe(other)
  expect(await undo(alice, await lastChange('schedules'))).toBeUndefined()
  expect((await findNight(who.tremblay)).business).toBe(business)
})

describe('a person', () => {
  test('gets a forward back, destination included, unless it may not be any more', async () => {
    const licenceId = newId()
    const benoit = and(eq(people.companyId, who.tremblay.id), eq(people.id, who.benoit.id))
    await keep(async write => {
      await write.insert(licences).values({ companyId: who.tremblay.id, id: licenceId, pack: 'premium', quantity: 1 })
      await write.update(people).set({ licenceId }).where(benoit)
    })
    await forward({ active: 'on', to: '2003' })
    await forward({ active: 'on', to: '2001' })
    expect(await undo(alice, await lastChange('forwarding-always'))).toBeUndefined()
    const line = await findLine(who.tremblay, who.benoit.id)
    expect(line.links.get('forwarding.always')).toEqual({ kind: 'entry', id: who.denis.id })
    await keep(write => write.update(people).set({ licenceId: null }).where(benoit).then())
    expect(await undo(alice, await lastChange('forwarding-always'))).toEqual({ key: 'undoChanged' })
  })

  async function forward(typed: Record<string, string>) {
    const feature = featureOf('forwarding-always')
    const form = new FormData()
    for (const [name, value] of Object.entries(typed)) form.set(name, value)
    const { values } = feature?.read(form) ?? {}
    if (!feature || !values) throw new Error('The forward is badly typed')
    const { ways } = await checkWays(who.tremblay, who.benoit.id, values)
    const { version } = (await findLine(who.tremblay, who.benoit.id)).rows['forwarding-always']
    const extensions = new Map([
      [who.denis.id, '2003 · Denis Roy'],
      [who.alice.id, '2001 · Alice Tremblay'],
    ])
    const image = (line: Parameters<typeof feature.initial>[0]) =>
      feature.initial(line, to => (to && 'id' in to ? (extensions.get(to.id) ?? '') : ''))
    await saveFeature(who.by, who.tremblay, who.benoit, { name: feature.name, version }, values, ways, image)
  }

  test('gets a profile and a mailbox back', async () => {
    const person = await personOf(alice, who.benoit.id)
    const profile = {
      title: 'Chef',
      mobile: null,
      pager: null,
      locale: null,
      zone: null,
      version: person.entry.version,
    }
    await saveProfile(who.by, who.tremblay, person, profile)
    expect(await undo(alice, await lastChange('people'))).toBeUndefined()
    expect((await personOf(alice, who.benoit.id)).title).toBeNull()

    const ways = { zero: null, forwardTo: null }
    const save = async (rings: number) => {
      const settings = await findVoicemail(who.tremblay, who.benoit.id)
      await saveVoicemail(who.by, who.tremblay, person, { ...settings, rings }, ways)
    }
    await save(4)
    await save(7)
    expect(await undo(alice, await lastChange('voicemail'))).toBeUndefined()
    expect((await findVoicemail(who.tremblay, who.benoit.id)).rings).toBe(4)
  })
})

test('the mode, night forwarding, a choice of a person and a number go back', async () => {
  const { tremblay, by, benoit, number } = who
  await saveMode(by, tremblay, 0, { mode: 'closed', until: null })
  expect(await undo(alice, await lastChange('company-mode'))).toBeUndefined()
  expect((await findMode(tremblay)).mode).toBe('schedule')

  const off = { mode: 'off', business: null, holiday: null, to: null } as const
  await saveNight(by, tremblay, 0, { ...off, mode: 'on', to: { kind: 'entry', id: benoit.id } }, 'Nuit')
  await saveNight(by, tremblay, (await findNight(tremblay)).version, off, 'Nuit')
  expect(await undo(alice, await lastChange('night-forwarding'))).toBeUndefined()
  expect(await findNight(tremblay)).toMatchObject({ mode: 'on', to: { kind: 'entry', id: benoit.id } })

  await saveNightChoices(by, tremblay, new Map([[benoit.id, 'off']]))
  expect(await undo(alice, await lastChange('night-forwarding-person'))).toBeUndefined()
  expect((await listNightChoices(tremblay)).find(({ id }) => id === benoit.id)?.choice).toBe('group')

  const line = await findNumber(tremblay, number)
  if (!line) throw new Error('The number is gone')
  await saveNumber(alice, line, line.version, {
    ownerId: benoit.id,
    departmentId: null,
    label: 'Ligne',
    active: true,
    ringPattern: 'longLong',
    dnisName: 'Ventes',
    dnisPriority: 0,
    entranceSounds: [who.announcement],
    comfortSounds: [],
    musicSounds: [],
    whisperSounds: [who.announcement],
  })
  expect(await undo(alice, await lastChange('numbers'))).toBeUndefined()
  expect(await findNumber(tremblay, number)).toMatchObject({
    ownerId: null,
    label: null,
    ringPattern: 'normal',
    dnisName: null,
    dnisPriority: 3,
  })
})
