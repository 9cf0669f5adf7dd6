import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { directory, phones } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { lineUser } from '@/lib/phones/line'
import { kept as group } from '@/lib/services/call-park/schema'
import { kept as settings } from '@/lib/services/call-park/settings-schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { nextStep } from '@/lib/switch/next-step'
import { tremblay } from '../../app/what-if/tremblay'
import { freshStore } from '../../support/store'

const NOON = Date.UTC(2026, 5, 17, 16)
const at = (seconds: number) => NOON + seconds * 1000
let made: Awaited<ReturnType<typeof tremblay>>
let company: Company
let extensions: { alice: string; benoit: string }

beforeEach(async () => {
  freshStore()
  made = await tremblay()
  const found = await companyForOperator(made.companyId)
  if (!found) throw new Error('There is no company')
  company = found
  for (const { id: ownerId } of [made.alice, made.benoit]) {
    const phone = { companyId: company.id, id: newId(), name: ownerId, model: 'yealink-t54w', kind: 'desk' } as const
    await keep(write => write.insert(phones).values({ ...phone, ownerId, createdAt: 0 }))
  }
  const extensionOf = async ({ id }: { id: string }) =>
    (await read().select().from(directory).where(eq(directory.id, id)))[0]?.extension ?? ''
  extensions = { alice: await extensionOf(made.alice), benoit: await extensionOf(made.benoit) }
})

const save = (service: unknown, values: object) =>
  saveService(operator(company, 'x'), company, service as Kept, { ...values })

async function step(
  call: string,
  who: 'alice' | 'benoit',
  dialled: string,
  outcome: 'new' | 'noAnswer' | 'left',
  now: number,
) {
  const [phone] = await read().select().from(phones).where(eq(phones.ownerId, made[who].id))
  const answer = await nextStep({ call, from: lineUser({ id: phone?.id ?? '' }), dialled, outcome }, now)
  return 'then' in answer ? answer.then : answer
}

describe('a parked call', () => {
  test('says where it is and comes back with its ring, until somebody takes it', async () => {
    await save(settings, { ...settings.blank, ringPattern: 'longLong', displaySeconds: 7 })
    const dialled = `*68${extensions.benoit}`
    const parked = await step('1', 'alice', dialled, 'new', NOON)
    expect(parked).toMatchObject({ wait: 45, parked: { on: extensions.benoit, shownFor: 7, announced: true } })
    const back = await step('1', 'alice', dialled, 'noAnswer', at(45))
    expect(back).toMatchObject({ pattern: 'longLong', recalled: extensions.benoit })
    expect(JSON.stringify(back)).toContain(made.alice.id)
    const again = await step('1', 'alice', dialled, 'noAnswer', at(90))
    expect(again).toMatchObject({ wait: 45, parked: { on: extensions.benoit } })
    expect(JSON.stringify(again)).not.toContain('shownFor')
    expect(await step('2', 'benoit', `*88${extensions.benoit}`, 'new', at(91))).toMatchObject({
      retrieve: extensions.benoit,
    })
    expect(await step('1', 'alice', dialled, 'left', at(92))).toMatchObject({ retrieve: extensions.benoit })
    expect(await step('3', 'benoit', `*88${extensions.benoit}`, 'new', at(93))).toEqual({
      reject: 'nothingToPickUp',
    })
  })

  test('is not announced where the company does not want it, and nobody parks on it', async () => {
    await save(settings, { ...settings.blank, announceDestination: false })
    const parked = await step('1', 'alice', `*68${extensions.benoit}`, 'new', NOON)
    expect(parked).toMatchObject({ parked: { on: extensions.benoit, shownFor: 2 } })
    expect(JSON.stringify(parked)).not.toContain('announced')
    expect(await step('2', 'benoit', `*68${extensions.benoit}`, 'new', at(1))).toEqual({ reject: 'noFreeSpot' })
  })

  test('of a group takes the first free line, and stays there when that one is free again', async () => {
    const people = [made.alice, made.benoit].map(({ id }) => ({ id, weight: null, skill: null }))
    await save(group, { ...group.blank, name: 'Comptoir', people })
    expect(await step('1', 'alice', '*58', 'new', NOON)).toMatchObject({ parked: { on: extensions.alice } })
    expect(await step('2', 'alice', '*58', 'new', at(1))).toMatchObject({ parked: { on: extensions.benoit } })
    expect(await step('3', 'alice', '*58', 'new', at(2))).toEqual({ reject: 'noFreeSpot' })
    await step('1', 'alice', '*58', 'left', at(3))
    expect(await step('2', 'alice', '*58', 'noAnswer', at(46))).toMatchObject({ recalled: extensions.benoit })
  })
})

test('*97 takes the call that rings at an extension, while it rings', async () => {
  const ringing = { call: 'r', from: '+14185551212', dialled: made.ofBenoit, outcome: 'new' } as const
  await nextStep(ringing, NOON)
  const pickUp = `*97${extensions.benoit}`
  expect(await step('p', 'alice', pickUp, 'new', at(5))).toMatchObject({ pickUp: extensions.benoit })
  expect(await step('q', 'alice', pickUp, 'new', at(3600))).toEqual({ reject: 'nothingToPickUp' })
})
