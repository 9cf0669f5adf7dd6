import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { authorizationCodes, callRates, members, retiredCodes } from '@/db/schema'
import { keep, read } from '@/db/store'
import { findDestination } from '@/lib/destinations/find'
import { codeHash } from '@/lib/services/authorization-codes/hash'
import { codeProblem } from '@/lib/services/authorization-codes/queries'
import { posted } from '@/lib/services/posted'
import { findSettings, findShowing, listEntitled, listServices } from '@/lib/services/queries'
import { serviceOf } from '@/lib/services/registry'
import type { Service, Values } from '@/lib/services/service'
import { removeServices, saveService } from '@/lib/services/store'
import { saveWithheld } from '@/lib/services/withheld'
import { snapshotOf } from '@/lib/snapshot/load'
import { freshStore } from '../support/store'
import { formOf } from './posting'
import { makeCompany, samples, type Who } from './samples'

let who: Who
beforeEach(async () => {
  freshStore()
  who = await makeCompany()
})

const service = (kind: string) => serviceOf(kind) as Service
const settings = (kind: string) => service(kind).settings as Service
const member = (id: string, weight: number | null = null) => ({ id, weight, skill: null })

async function add(kind: Service, values: Values): Promise<string> {
  return (await saveService(who.by, who.tremblay, kind, values)) ?? ''
}

async function problemsOf(kind: Service, values: Values, otherwise: Record<string, string> = {}) {
  return (await posted(who.tremblay, kind, await formOf(who, kind, values, otherwise))).problems
}

describe('a person belongs to one group only', () => {
  test.each(['call-pickup', 'call-park', 'series-completion'])('of %s', async kind => {
    const group = { ...service(kind).blank, name: 'Accueil', people: [member(who.benoit.id)] }
    const id = await add(service(kind), group)
    expect(await problemsOf(service(kind), { ...group, name: 'Atelier' })).toEqual({
      people: { key: 'personInGroup', params: { name: who.benoit.name, group: 'Accueil' } },
    })
    const form = await formOf(who, service(kind), group)
    expect(await posted(who.tremblay, service(kind), form, id)).not.toHaveProperty('problems.people')
  })
})

describe('people keep the order given to them', () => {
  const values = () => ({
    ...service('series-completion').blank,
    name: 'Lignes',
    people: [who.denis, who.alice, who.benoit].map(({ id }) => member(id)),
  })
  const orderOf = async (otherwise: Record<string, string>) => {
    const form = await formOf(who, service('series-completion'), values(), otherwise)
    const answer = await posted(who.tremblay, service('series-completion'), form)
    return answer.problems ?? (answer.values.people as { id: string }[]).map(({ id }) => id)
  }

  test('by the positions typed, whatever their order on the page', async () => {
    expect(
      await orderOf({ [`people.${who.benoit.id}.position`]: '1', [`people.${who.denis.id}.position`]: '3' }),
    ).toEqual([who.benoit.id, who.alice.id, who.denis.id])
  })

  test('those without a position come last, and those not ticked are left out', async () => {
    expect(await orderOf({ [`people.${who.denis.id}.position`]: '', [`people.${who.alice.id}.in`]: '' })).toEqual([
      who.benoit.id,
      who.denis.id,
    ])
  })
})

describe('a hunt group', () => {
  const values = () => samples['hunt-groups'](who).values as Values
  const warned = async (otherwise: Values) =>
    service('hunt-groups').warnings?.({ ...values(), ...otherwise }, await findShowing(who.tremblay, 'fr'))

  test.each([
    [[50, 50], undefined],
    [[100, 0], undefined],
    [[50, 49], 99],
    [[100, 100], 200],
  ])('weighted by %j adds up to 100, or says what it adds up to', async ([first = 0, second = 0], total) => {
    const agents = [member(who.benoit.id, first), member(who.alice.id, second)]
    const wrong = total === undefined ? undefined : { agents: { key: 'weightsTotal', params: { total } } }
    expect(await problemsOf(service('hunt-groups'), { ...values(), agents })).toEqual(wrong)
  })

  test('rings at most fifty people at once', async () => {
    const agents = Array.from({ length: 51 }, () => member(newId()))
    const simultaneous = { ...values(), policy: 'simultaneous', agents }
    expect(service('hunt-groups').check?.(simultaneous)).toEqual({ agents: { key: 'tooMany', params: { most: 50 } } })
  })

  test('warns when the overflow comes before the last one has rung', async () => {
    expect(await warned({ policy: 'regular', advanceRings: 5, overflowSeconds: 59 })).toEqual([
      { key: 'overflowEarly', params: { seconds: 59, needed: 60 } },
    ])
    expect(await warned({ policy: 'regular', advanceRings: 5, overflowSeconds: 60 })).toEqual([])
    expect(await warned({ policy: 'simultaneous', advanceRings: 20, overflowSeconds: 5 })).toEqual([])
    expect(await warned({ policy: 'regular', advance: false })).toEqual([{ key: 'firstOnly' }])
  })

  test('needs a phone number or an extension', async () => {
    expect(await problemsOf(service('hunt-groups'), { ...values(), extension: null, numbers: [] })).toEqual({
      extension: { key: 'numberOrExtension' },
    })
    expect(await problemsOf(service('hunt-groups'), { ...values(), extension: null })).toBeUndefined()
  })

  test('takes neither somebody’s extension, nor a number in use, nor 911', async () => {
    expect(await problemsOf(service('hunt-groups'), { ...values(), extension: '2002' })).toEqual({
      extension: { key: 'extensionTaken', params: { name: who.benoit.name } },
    })
    expect(await problemsOf(service('hunt-groups'), { ...values(), extension: '911' })).toHaveProperty(
      'extension.key',
      'extensionReserved',
    )
    await add(service('hunt-groups'), { ...values(), name: 'Première' })
    const second = { ...values(), extension: '7123', name: 'Seconde' }
    expect(await problemsOf(service('hunt-groups'), second)).toEqual({ numbers: { key: 'numberTaken' } })
  })

  test('frees its numbers and its people when it is deleted', async () => {
    const id = await add(service('hunt-groups'), values())
    await removeServices(who.by, who.tremblay, service('hunt-groups'), [id], new Map())
    expect(await read().select().from(members).where(eq(members.ownerId, id))).toEqual([])
    expect(await add(service('hunt-groups'), { ...values(), name: 'Reprise' })).not.toBe('')
  })
})

describe('authorization codes', () => {
  const codes = () => service('authorization-codes')
  const addCode = (name: string, code: string) => add(codes(), { name, code })
  const now = Date.UTC(2026, 10, 24)
  const isCode = async (companyId: string, code: string) => {
    const own = eq(authorizationCodes.companyId, companyId)
    const rows = await read().select({ hash: authorizationCodes.hash }).from(authorizationCodes).where(own)
    return rows.some(({ hash }) => hash === codeHash(companyId, code))
  }

  test('are kept as a hash, and known again by it in their own company only', async () => {
    const id = await addCode('Chantier', '482913')
    const [row] = await read().select().from(authorizationCodes).where(eq(authorizationCodes.id, id))
    expect(JSON.stringify(row)).not.toContain('482913')
    expect(await isCode(who.tremblay.id, '482913')).toBe(true)
    expect(await isCode(who.tremblay.id, '482914')).toBe(false)
    expect(await isCode(who.other.id, '482913')).toBe(false)
  })

  test('are neither given twice nor given again within 90 days of their deletion', async () => {
    const id = await addCode('Chantier', '482913')
    expect(await codeProblem(who.tremblay.id, '482913', now)).toEqual({ key: 'codeTaken' })
    await removeServices(who.by, who.tremblay, codes(), [id], new Map())
    const [retired] = await read().select().from(retiredCodes)
    expect(await codeProblem(who.tremblay.id, '482913', (retired?.until ?? 0) - 1)).toEqual({ key: 'codeRetired' })
    expect(await codeProblem(who.tremblay.id, '482913', retired?.until ?? 0)).toBeUndefined()
  })

  test('have the length the company decided, which does not change while codes of another exist', async () => {
    await addCode('Chantier', '482913')
    const { values } = await findSettings(who.tremblay, settings('authorization-codes'))
    expect(await problemsOf(settings('authorization-codes'), { ...values, digits: 4 })).toEqual({
      digits: { key: 'codesOfOtherLength', params: { count: 1 } },
    })
    expect(await problemsOf(codes(), { name: 'Court', code: '4829' })).toEqual({
      code: { key: 'codeLength', params: { digits: 6 } },
    })
  })

  test('an empty code keeps the present one when its description changes', async () => {
    const id = await addCode('Chantier', '482913')
    await saveService(who.by, who.tremblay, codes(), { name: 'Chantier nord', code: null }, { id, version: 1 })
    expect(await isCode(who.tremblay.id, '482913')).toBe(true)
    expect(await problemsOf(codes(), { name: 'Nouveau', code: null })).toEqual({ code: { key: 'required' } })
  })

  test('a new one is proposed at random, of the right length', async () => {
    const fresh = await codes().fresh?.(who.tremblay.id)
    expect(fresh?.code).toMatch(/^\d{6}$/)
    expect(await codes().fresh?.(who.tremblay.id)).not.toEqual(fresh)
  })

  test('nobody is asked both always and at will', async () => {
    const both = [member(who.benoit.id)]
    const values = { ...settings('authorization-codes').blank, type: 'account', mandatory: both, optional: both }
    expect(await problemsOf(settings('authorization-codes'), values)).toHaveProperty('optional.key', 'inBothLists')
  })
})

test('a company has one set of settings of call park, with the reference’s times until it decides', async () => {
  const park = settings('call-park')
  expect(await findSettings(who.tremblay, park)).toMatchObject({
    version: 0,
    values: { recallSeconds: 45, alternateSeconds: 45 },
  })
  await add(park, { ...park.blank, recallSeconds: 60 })
  await expect(add(park, { ...park.blank, recallSeconds: 90 })).rejects.toThrow('unique')
  expect(await listServices(who.tremblay, park)).toHaveLength(1)
  expect(await problemsOf(park, { ...park.blank, recallTo: 'alternate' })).toEqual({ alternate: { key: 'chooseOne' } })
  expect(await problemsOf(park, { ...park.blank, recallSeconds: 29, displaySeconds: 16 })).toEqual({
    recallSeconds: { key: 'range', params: { min: 30, max: 600 } },
    displaySeconds: { key: 'range', params: { min: 2, max: 15 } },
  })
})

test('a group call warns of what it costs and of who may start it', async () => {
  const { values } = samples['group-calls'](who)
  const warnings = service('group-calls').warnings?.(values, await findShowing(who.tremblay, 'fr'))
  expect(warnings?.map(({ key }) => key)).toEqual(['outside', 'publicNumber'])
})

test('a group call says what a minute to everybody outside costs, in the reader’s language', async () => {
  const line = { prefix: '', from: 0, connection: 500, first: 60, step: 60 }
  await keep(async write => {
    await write.insert(callRates).values({ ...line, type: 'canada', perMinute: 250 })
    await write.insert(callRates).values({ ...line, type: 'us', perMinute: 300 })
  })
  const { values } = samples['group-calls'](who)
  const outside = ['+15145550123', '+12125550123', '+18005550123']
  const targets = [...outside.map(number => ({ kind: 'number', number })), { kind: 'entry', id: who.sales }]
  const group = { ...values, targets, callerNumber: '+14185550100' }
  const told = async (locale: 'fr' | 'en') =>
    service('group-calls').warnings?.(group, await findShowing(who.tremblay, locale))
  const priced = (price: string) => ({ key: 'outsidePriced', params: { count: 3, price } })
  expect(await told('fr')).toContainEqual(priced('0,055\u00a0$'))
  expect(await told('en')).toContainEqual(priced('$0.055'))
})

test('what the provider withholds is not among a company’s services until it is offered again', async () => {
  const kinds = await listEntitled(who.tremblay)
  await saveWithheld(who.by, who.tremblay, new Set(['group-calls', 'paging-groups']))
  expect(await listEntitled(who.tremblay)).toEqual(kinds.filter(kind => !/^(group-calls|paging-groups)$/.test(kind)))
  expect(await listEntitled(who.other)).toEqual(kinds)
  await saveWithheld(who.by, who.tremblay, new Set())
  expect(await listEntitled(who.tremblay)).toEqual(kinds)
})

test('a forward of a service’s own leads somewhere when it is on, and never in a circle', async () => {
  const [hunt, queue] = [service('hunt-groups'), service('call-centers')]
  const { values } = samples['hunt-groups'](who)
  expect(await problemsOf(hunt, { ...values, forwardBusy: false }, { forwardAlways: 'on' })).toEqual({
    forwardAlwaysTo: { key: 'required' },
  })
  expect(await problemsOf(queue, samples['call-centers'](who).values, { forwardBusy: 'on' })).toEqual({
    forwardBusyTo: { key: 'required' },
  })
  const first = await add(hunt, { ...values, forwardAlways: true, forwardAlwaysTo: { kind: 'entry', id: who.sales } })
  const back = { ownerId: who.sales, slot: 'forwardAlwaysTo' }
  expect(await findDestination(who.tremblay, String(values.extension), back)).toMatchObject({
    problem: { key: 'destinationLoop' },
  })
  expect((await snapshotOf(who.tremblay)).entries.get(first)).toMatchObject({
    own: { always: { active: true, to: { kind: 'entry', id: who.sales } }, busy: { active: true } },
  })
})

test('a group call rings its destinations in the order of their positions', async () => {
  const { values } = samples['group-calls'](who)
  const form = await formOf(who, service('group-calls'), values, {
    'targets.2.position': '1',
    'targets.0.position': '9',
  })
  const answer = await posted(who.tremblay, service('group-calls'), form)
  expect(answer).toMatchObject({ values: { targets: [{ id: who.sales }, { kind: 'number' }, { id: who.benoit.id }] } })
})

test('a destination of another company is not found, whatever its name', async () => {
  const { values } = samples['hunt-groups'](who)
  const wrong = await problemsOf(service('hunt-groups'), values, { overflowTo: who.carol.name })
  expect(wrong).toEqual({ overflowTo: { key: 'destinationUnknown' } })
})
