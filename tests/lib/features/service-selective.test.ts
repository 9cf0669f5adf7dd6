import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit } from '@/db/schema'
import { read } from '@/db/store'
import { canUndo, undo } from '@/lib/audit/undo/undo'
import { ownerOf } from '@/lib/auth/owner-of'
import type { Viewer } from '@/lib/auth/viewer'
import type { CriterionValues } from '@/lib/features/criteria/criterion'
import { removeCriterion, saveCriterion } from '@/lib/features/criteria/store'
import { selectiveOfService } from '@/lib/features/forwarding/selective'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { ownedFeature } from '@/lib/features/of-owner'
import { saveFeature } from '@/lib/features/store'
import { branchesOf } from '@/lib/routing/branches'
import { forwardsInEffect } from '@/lib/routing/in-effect'
import { huntGroups } from '@/lib/services/hunt-groups/hunt-groups'
import { listUses } from '@/lib/services/queries'
import type { Service } from '@/lib/services/service'
import { removeServices } from '@/lib/services/store'
import { snapshotOf } from '@/lib/snapshot/load'
import { makeCompany, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'

let who: Who
let alice: Viewer
const name = 'forwarding-selective'

beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
})

const sales = () => ({ id: who.sales, name: 'Ventes' })
const line = () => findLine(who.tremblay, who.sales)
const denis = () => ({ kind: 'entry', id: who.denis.id }) as const

async function last(action: string) {
  const own = and(eq(audit.companyId, who.tremblay.id), eq(audit.action, action))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error(`No ${action}`)
  return entry
}

async function addRule(values: Partial<CriterionValues>) {
  const rule = { active: true, effect: 'apply', to: null, callers: 'any', numbers: [], holiday: null } as const
  const blank = { anonymous: false, unavailable: false, schedule: null, version: 0 }
  const wanted = { name: 'Après les heures', ...rule, ...blank, ...values, numbers: [] }
  await saveCriterion(who.by, who.tremblay, sales(), name, null, wanted, null)
}

async function switchOn() {
  const version = (await line()).rows[name].version
  const image = await imageWith(who.tremblay, selectiveOfService)
  const ways = new Map([['forwarding.selective', denis()]])
  await saveFeature(who.by, who.tremblay, sales(), { name, version }, { row: { active: true } }, ways, image)
}

test('calls of a hunt group go where its criteria say, and its picture, its sentence and its lists say so', async () => {
  await addRule({})
  await switchOn()
  const snapshot = await snapshotOf(who.tremblay)
  const group = snapshot.entries.get(who.sales)
  if (!group) throw new Error('gone')
  expect(group).toMatchObject({ own: { selective: { active: true, to: denis(), rules: [{ forward: 'default' }] } } })
  expect(branchesOf(group)[0]).toEqual({ when: 'selective', params: { criterion: 'Après les heures' }, to: denis() })
  expect(forwardsInEffect(snapshot, who.sales, 0)).toEqual([
    { rule: 'callForwardSelective', to: denis(), someCallers: false },
  ])
})

test('a criterion whose schedule is closed is not in effect, and its schedule is in use', async () => {
  await addRule({ schedule: who.hours })
  await switchOn()
  expect(forwardsInEffect(await snapshotOf(who.tremblay), who.sales, 0)).toEqual([])
  expect((await listUses(who.tremblay, [who.hours])).get(who.hours)).toMatchObject([{ id: who.sales, name: 'Ventes' }])
  expect((await listUses(who.tremblay, [who.denis.id])).get(who.denis.id)).toMatchObject([{ id: who.sales }])
})

test('the switch and the criteria can be undone, and a deleted criterion switches it on again', async () => {
  await addRule({})
  await switchOn()
  const [rule] = (await line()).criteria
  if (!rule) throw new Error('not added')
  await removeCriterion(who.by, who.tremblay, sales(), rule)
  expect((await line()).rows[name].active).toBe(false)
  expect(await undo(alice, await last(`${name}.remove-criterion`))).toBeUndefined()
  expect((await line()).rows[name].active).toBe(true)
  expect(await undo(alice, await last(`${name}.save`))).toBeUndefined()
  expect((await line()).rows[name].active).toBe(false)
})

test('only what a service can have is there, and only for an administrator of its company', async () => {
  const owner = await ownerOf(alice, who.sales)
  expect(owner).toEqual({ kind: 'hunt-groups', id: who.sales, name: 'Ventes' })
  expect(await ownedFeature(who.tremblay, owner, name)).toBe(selectiveOfService)
  expect(await ownedFeature(who.tremblay, owner, 'do-not-disturb')).toBeUndefined()
  for (const viewer of [
    { ...alice, person: who.benoit, administers: false },
    { ...alice, company: who.other, person: who.carol },
  ])
    await expect(ownerOf(viewer as unknown as Viewer, who.sales)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})

test('a deleted service takes its criteria along, which the undo says', async () => {
  await addRule({})
  await removeServices(who.by, who.tremblay, huntGroups as Service, [who.sales], new Map())
  expect((await line()).criteria).toEqual([])
  expect(await canUndo(who.tremblay, await last('hunt-groups.remove'))).toMatchObject({ way: { explains: 'service' } })
})
