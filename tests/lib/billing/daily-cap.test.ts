import { desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit, outbox } from '@/db/schema'
import { seedLists } from '@/db/seed/billing/lists'
import { read } from '@/db/store'
import { undo } from '@/lib/audit/undo/undo'
import type { Company } from '@/lib/auth/company'
import { operator } from '@/lib/auth/operator'
import type { Viewer } from '@/lib/auth/viewer'
import { findCap, isCapReached, loosens, saveCap, spentToday, warnOfCap } from '@/lib/billing/daily-cap'
import { addPerson } from '@/tests/support/people'
import { freshStore } from '@/tests/support/store'
import { addBilled, addCall } from './billed'

/** The first midnight of November in Toronto, and a minute before it. */
const november = Date.UTC(2026, 10, 1, 4)
const late = november - 60_000
let tremblay: Company
const by = () => operator(tremblay, 'Alice Tremblay')
const cents = async () => (await findCap(tremblay))?.cents

beforeEach(async () => {
  freshStore()
  await seedLists()
  tremblay = await addBilled('Érablière Tremblay', { standard: 0, lines: 0 })
  await addPerson(tremblay.id, 'Alice', 'Tremblay', 'administrator')
})

test('a day counts its own calls, from midnight to midnight of the company', async () => {
  await addCall(tremblay, late, { cost: 300_000 })
  await addCall(tremblay, november, { cost: 200_000 })
  expect(await spentToday(tremblay, late)).toBe(3_000)
  expect(await spentToday(tremblay, november)).toBe(2_000)
})

test('it is reached when the calls of the day cost as much, and not the next day; without a cap never', async () => {
  await addCall(tremblay, late, { cost: 500_000 })
  expect(await isCapReached(tremblay, late)).toBe(false)
  await saveCap(tremblay, by(), 5_001, 0)
  expect(await isCapReached(tremblay, late)).toBe(false)
  await saveCap(tremblay, by(), 5_000, 1)
  expect(await isCapReached(tremblay, late)).toBe(true)
  expect(await isCapReached(tremblay, november)).toBe(false)
})

test('administrators are told at 50, 80 and 100 percent, once a day each', async () => {
  await saveCap(tremblay, by(), 10_000, 0)
  const spend = async (cost: number, at: number) => {
    await addCall(tremblay, at, { cost })
    return warnOfCap(tremblay, at)
  }
  expect(await spend(490_000, late)).toBeUndefined()
  expect(await spend(20_000, late)).toBe(50)
  expect(await spend(500_000, late)).toBe(100)
  expect(await spend(1, late)).toBeUndefined()
  expect(await spend(800_000, november)).toBe(80)
  const letters = await read().select().from(outbox).where(eq(outbox.companyId, tremblay.id)).orderBy(outbox.id)
  expect(letters.map(({ subject }) => subject.replace(/\s/g, ' '))).toEqual(
    [50, 100, 80].map(percent => `${tremblay.name} a atteint ${percent} % de son plafond quotidien`),
  )
  expect(letters[0]?.text).toContain('attendent au lendemain')
})

test('a stale form is refused; the history undoes a change, and asks for the password where calls may cost more', async () => {
  expect(await saveCap(tremblay, by(), 5_000, 0)).toBe('saved')
  expect(await saveCap(tremblay, by(), 9_000, 0)).toBe('stale')
  expect(await saveCap(tremblay, by(), 2_000, 1)).toBe('saved')
  const [entry] = await read().select().from(audit).where(eq(audit.kind, 'daily-cap')).orderBy(desc(audit.id)).limit(1)
  if (!entry) throw new Error('No change')
  const alice = { company: tremblay, by: by(), administers: true } as unknown as Viewer
  expect(await undo(alice, entry)).toBeUndefined()
  expect(await cents()).toBe(5_000)
})

test.each([
  [undefined, 5_000, false],
  [undefined, null, false],
  [5_000, 4_000, false],
  [5_000, 5_001, true],
  [5_000, null, true],
])('from %s to %s cents lets calls cost more: %s', (was, wanted, expected) => {
  expect(loosens(was === undefined ? undefined : { cents: was, version: 1 }, wanted)).toBe(expected)
})
