import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { audit, departments, directory, numbers, tollPolicies } from '@/db/schema'
import { keep, read } from '@/db/store'
import { namesById } from '@/lib/audit/queries'
import { undo } from '@/lib/audit/undo/undo'
import { storyteller } from '@/lib/audit/words'
import { operator } from '@/lib/auth/operator'
import type { Viewer } from '@/lib/auth/viewer'
import { type PlanValues, valuesOf } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { companyOwner, savePlan } from '@/lib/calling-plans/store'
import { findDepartment } from '@/lib/departments/queries'
import { removeDepartment, saveDepartment } from '@/lib/departments/store'
import { findDestination } from '@/lib/destinations/find'
import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import { trace } from '@/lib/routing/trace'
import { listUses } from '@/lib/services/queries'
import { editHref } from '@/lib/snapshot/links'
import { snapshotOf } from '@/lib/snapshot/load'
import { makePeople } from '../../support/people'
import { freshStore } from '../../support/store'

const usual = valuesOf(DEFAULT_PLAN)
const MONTREAL = '+15145550187'
const sales = { id: 'sales', name: 'Ventes', kind: 'department-plans' as const }
let who: Awaited<ReturnType<typeof makePeople>>

beforeEach(async () => {
  freshStore()
  who = await makePeople()
  await keep(async write => {
    const companyId = who.tremblay.id
    await write.insert(departments).values({ companyId, id: sales.id, name: sales.name })
    await write.insert(numbers).values({ companyId, number: '+14185550102', ownerId: who.benoit.id })
    await write.update(directory).set({ departmentId: sales.id }).where(eq(directory.id, who.benoit.id))
    await write.insert(tollPolicies).values({ companyId, us: false })
  })
})

const by = () => operator(who.tremblay, 'Test')
const benoit = () => ({ id: who.benoit.id, name: who.benoit.name, kind: 'person' as const })
const toAlice = (): PlanValues => ({
  ...usual,
  originating: { ...usual.originating, toll: 'transfer1' },
  redirecting: { ...usual.redirecting, toll: false },
  transfers: [{ kind: 'entry', id: who.alice.id }, null, null],
})
const viewer = () => ({ company: who.tremblay, by: by(), person: who.alice, administers: true }) as unknown as Viewer

/** What becomes of Benoît's call to Montréal: the decisions, and where the plan's step may be edited. */
async function benoitCalls(reader = { id: who.alice.id, administers: true }) {
  const snapshot = await snapshotOf(who.tremblay)
  const call = { from: { kind: 'inside', id: who.benoit.id }, dialled: MONTREAL } as const
  const { steps } = trace(snapshot, call, Date.UTC(2026, 5, 17, 15), { phones: {} })
  const step = steps.find(({ rule }) => rule === 'callingPlan')
  return { text: step?.text, to: step?.to, href: step && editHref(snapshot, step, reader) }
}

async function lastChange() {
  const own = and(eq(audit.companyId, who.tremblay.id), eq(audit.kind, 'calling-plan'))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.id)).limit(1)
  if (!entry) throw new Error('No change of a plan')
  return entry
}

describe('a call that Benoît makes', () => {
  test('is sent where the company’s plan says, and an administrator is shown the page of that plan', async () => {
    expect(await benoitCalls()).toEqual({ text: undefined, to: undefined, href: undefined })
    await savePlan(by(), who.tremblay, companyOwner(who.tremblay), 0, toAlice())
    const to = { kind: 'entry', id: who.alice.id }
    expect(await benoitCalls()).toEqual({ text: 'callingPlan.transferred', to, href: '/company/calling-plan' })
    expect((await benoitCalls({ id: who.benoit.id, administers: false })).href).toBe('/settings/calling-plan')
  })

  test('follows the plan of his department, then his own', async () => {
    await savePlan(by(), who.tremblay, sales, 0, toAlice())
    expect((await benoitCalls()).href).toBe('/company/calling-plan/sales')
    await savePlan(by(), who.tremblay, benoit(), 0, usual)
    expect((await benoitCalls()).text).toBeUndefined()
    await savePlan(by(), who.tremblay, benoit(), 1, null)
    expect((await benoitCalls()).href).toBe('/company/calling-plan/sales')
  })
})

test('a forward to a type that the plan does not permit is warned of, by the plan of whose line it is', async () => {
  await savePlan(by(), who.tremblay, sales, 0, toAlice())
  const forward = (ownerId: string, slot = 'forwarding.busy') =>
    findDestination(who.tremblay, MONTREAL, { ownerId, slot })
  expect(await forward(who.benoit.id)).toMatchObject({ warnings: [{ key: 'plan', number: MONTREAL }] })
  expect(await forward(who.benoit.id, 'speed-dial.2')).toMatchObject({ warnings: [] })
  expect(await forward(who.alice.id)).toMatchObject({ warnings: [] })
})

test('a save since somebody else’s is refused', async () => {
  expect(await savePlan(by(), who.tremblay, sales, 0, usual)).toBe(true)
  expect(await savePlan(by(), who.tremblay, sales, 0, toAlice())).toBe(false)
  expect(await savePlan(by(), who.tremblay, sales, 1, toAlice())).toBe(true)
})

test('whoever a plan transfers to is in use', async () => {
  await savePlan(by(), who.tremblay, sales, 0, toAlice())
  const uses = await listUses(who.tremblay, [who.alice.id])
  expect(uses.get(who.alice.id)).toEqual([{ id: sales.id, kind: 'department-plans', name: 'Ventes' }])
})

describe('in the history', () => {
  test('the company’s plan goes back to what it was before', async () => {
    await savePlan(by(), who.tremblay, companyOwner(who.tremblay), 0, toAlice())
    const entry = await lastChange()
    expect(entry).toMatchObject({
      subjectName: 'calling-plan',
      before: { toll: 'allow' },
      after: { toll: 'transfer1' },
    })
    for (const [locale, title] of [
      ['fr', 'Plan d’appels sortants'],
      ['en', 'Outgoing calling plan'],
    ] as const) {
      const names = await namesById(who.tremblay, locale)
      expect(storyteller({ locale, zone: 'America/Toronto', names }).subject(entry)).toBe(title)
      expect(names.get(who.tremblay.id)).toBe(title)
    }
    expect(await undo(viewer(), entry)).toBeUndefined()
    expect((await benoitCalls()).text).toBeUndefined()
  })

  test('a department follows the company again, and Benoît his department', async () => {
    for (const owner of [sales, benoit()]) {
      await savePlan(by(), who.tremblay, owner, 0, toAlice())
      expect(await undo(viewer(), await lastChange())).toBeUndefined()
      expect((await findPlans(who.tremblay)).stored.size).toBe(0)
    }
  })
})

test('a department’s plan is called like it, and goes with it', async () => {
  await savePlan(by(), who.tremblay, sales, 0, toAlice())
  const values = { name: 'Ventes au détail', parentId: null, callerName: null }
  await saveDepartment(by(), who.tremblay, values, { id: sales.id, version: 1 })
  const [entry] = await read().select().from(directory).where(eq(directory.id, sales.id))
  expect(entry).toMatchObject({ kind: 'department-plans', name: 'Ventes au détail' })
  const department = await findDepartment(who.tremblay, sales.id)
  if (department) await removeDepartment(by(), who.tremblay, department, null)
  expect((await findPlans(who.tremblay)).stored.size).toBe(0)
  expect(await read().select().from(directory).where(eq(directory.id, sales.id))).toEqual([])
})
