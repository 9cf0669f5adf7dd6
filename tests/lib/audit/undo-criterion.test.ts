import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit, licences, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import { canUndo, needsPassword, undo } from '@/lib/audit/undo/undo'
import type { Viewer } from '@/lib/auth/viewer'
import { blockNumber } from '@/lib/features/criteria/block'
import type { CriterionValues } from '@/lib/features/criteria/criterion'
import { removeCriterion, saveCriterion } from '@/lib/features/criteria/store'
import { findLine } from '@/lib/features/line'
import { authorizationCodes } from '@/lib/services/authorization-codes/authorization-codes'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makeCompany, type Who } from '../../services/samples'
import { freshStore } from '../../support/store'

let who: Who
let alice: Viewer

beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
  const licence = { companyId: who.tremblay.id, id: newId(), pack: 'premium', quantity: 1 } as const
  const benoit = and(eq(people.companyId, who.tremblay.id), eq(people.id, who.benoit.id))
  await keep(async write => {
    await write.insert(licences).values(licence)
    await write.update(people).set({ licenceId: licence.id }).where(benoit)
  })
})

async function last(action: string) {
  const own = and(eq(audit.companyId, who.tremblay.id), eq(audit.action, action))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error(`No ${action}`)
  return entry
}

const clients: Omit<CriterionValues, 'version'> = {
  name: 'Clients',
  active: true,
  effect: 'own',
  to: null,
  callers: 'listed',
  numbers: ['+14185550161', '+14185550162'],
  anonymous: false,
  unavailable: false,
  schedule: null,
  holiday: null,
}
const rules = async () => (await findLine(who.tremblay, who.benoit.id)).criteria

async function save(values: Partial<CriterionValues>, to: Parameters<typeof saveCriterion>[6]) {
  const [rule] = await rules()
  const wanted = { ...clients, schedule: who.hours, ...values, version: rule?.version ?? 0 }
  await saveCriterion(who.by, who.tremblay, who.benoit, 'forwarding-selective', rule?.id ?? null, wanted, to)
}

test('a criterion of Benoît gets its callers, its schedule and its number back', async () => {
  const denis = { kind: 'entry', id: who.denis.id } as const
  await save({}, denis)
  await save({ name: 'Fournisseurs', numbers: [], callers: 'any', schedule: null }, { kind: 'entry', id: who.alice.id })
  const entry = await last('forwarding-selective.save-criterion')
  expect(await needsPassword(who.tremblay, entry)).toBe(false)
  expect(await undo(alice, entry)).toBeUndefined()
  const [rule] = await rules()
  expect(rule).toMatchObject({ name: 'Clients', numbers: clients.numbers, callers: 'listed' })
  const { links } = await findLine(who.tremblay, who.benoit.id)
  expect(links.get(`criterion.${rule?.id}`)).toEqual(denis)
  expect(links.get(`criterion.${rule?.id}.schedule`)).toEqual({ kind: 'entry', id: who.hours })
})

test('one that was deleted comes back and switches its feature on again, unless its name is taken', async () => {
  await blockNumber(who.by, who.tremblay, who.benoit, '+14185550161', 'Refusés')
  const [rule] = await rules()
  if (!rule) throw new Error('not added')
  await removeCriterion(who.by, who.tremblay, who.benoit, rule)
  const entry = await last('selective-rejection.remove-criterion')
  expect((await findLine(who.tremblay, who.benoit.id)).rows['selective-rejection'].active).toBe(false)
  expect(await undo(alice, entry)).toBeUndefined()
  const line = await findLine(who.tremblay, who.benoit.id)
  expect(line.rows['selective-rejection'].active).toBe(true)
  expect(line.criteria).toMatchObject([{ name: 'Refusés', numbers: ['+14185550161'] }])
  expect(await canUndo(who.tremblay, entry)).toEqual({ state: 'changed' })
})

test('a switch that came with a blocked number can be undone as any other', async () => {
  await blockNumber(who.by, who.tremblay, who.benoit, '+14185550161', 'Refusés')
  expect(await undo(alice, await last('selective-rejection.save'))).toBeUndefined()
  expect((await findLine(who.tremblay, who.benoit.id)).rows['selective-rejection'].active).toBe(false)
})

test('a code that was changed shows so without its digits, and nobody can bring the earlier one back', async () => {
  const codes = authorizationCodes as Service
  const id = (await saveService(who.by, who.tremblay, codes, { name: 'Vente', code: '482915' })) ?? ''
  await saveService(who.by, who.tremblay, codes, { name: 'Vente', code: '739204' }, { id, version: 1 })
  const entry = await last('authorization-codes.save')
  expect(entry).toMatchObject({ before: { code: 'old' }, after: { code: 'new' } })
  expect(JSON.stringify(entry)).not.toMatch(/482915|739204/)
  expect(await canUndo(who.tremblay, entry)).toEqual({ state: 'never', reason: 'secret' })
  await saveService(who.by, who.tremblay, codes, { name: 'Ventes', code: null }, { id, version: 2 })
  expect(await undo(alice, await last('authorization-codes.save'))).toBeUndefined()
  expect(await last('authorization-codes.save')).toMatchObject({ after: { name: 'Vente', code: null } })
})
