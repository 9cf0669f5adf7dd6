import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { announcements, directory, features, huntGroups, numbers, people, phones, sounds, voicemail } from '@/db/schema'
import { change, keep, read } from '@/db/store'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { saveLink } from '@/lib/destinations/store'
import { lineUser } from '@/lib/phones/line'
import { blank, schema } from '@/lib/services/call-centers/schema'
import { kept } from '@/lib/services/paging-groups/schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { loadSnapshot } from '@/lib/snapshot/load'
import { bearer, newSwitchKey, switchKeyHash } from '@/lib/switch/keys'
import { Expired, nextStep } from '@/lib/switch/next-step'
import { tremblay } from '../../app/what-if/tremblay'
import { freshStore } from '../../support/store'

const NOON = Date.UTC(2026, 5, 17, 16)
const HOUR = 3_600_000
let company: Awaited<ReturnType<typeof tremblay>>

beforeEach(async () => {
  freshStore()
  company = await tremblay()
  const { companyId, alice, benoit } = company
  for (const { id: ownerId } of [alice, benoit])
    await keep(write =>
      write.insert(phones).values({
        ...{ companyId, id: newId(), name: ownerId, model: 'yealink-t54w', kind: 'desk', ownerId, createdAt: 0 },
      }),
    )
})

const policy = (word: 'circular' | 'uniform' | 'weighted') =>
  keep(write => write.update(huntGroups).set({ policy: word }).where(eq(huntGroups.id, company.group)))

/** Who is rung first by a call to the main number. */
async function rung(call: string, at = NOON): Promise<string | undefined> {
  const asked = { call, from: '+14185551212', dialled: company.main, outcome: 'new' } as const
  const answer = await nextStep(asked, at)
  const [first] = 'ring' in answer ? answer.ring : []
  return first && 'person' in first ? first.person : undefined
}

const told = (call: string, outcome: 'answered' | 'busy', at: number) =>
  nextStep({ call, from: '+14185551212', dialled: company.main, outcome }, at)

describe('whose turn it is', () => {
  test.each(['circular', 'uniform'] as const)(
    '%s: the next call rings somebody else, once it is known who took the last',
    async word => {
      await policy(word)
      const { alice, benoit } = company
      expect(await rung('1')).toBe(alice.id)
      await told('1', 'answered', NOON)
      expect(await rung('2', NOON + 1)).toBe(benoit.id)
      await told('2', 'answered', NOON + 1)
      expect(await rung('3', NOON + 2)).toBe(alice.id)
    },
  )

  test('regular: always from the top', async () => {
    for (const call of ['1', '2']) {
      expect(await rung(call)).toBe(company.alice.id)
      await told(call, 'answered', NOON)
    }
  })

  test('the same call asked twice draws the same agent', async () => {
    await policy('weighted')
    expect(await rung('7')).toBe(await rung('7'))
  })
})

describe('how phones ring', () => {
  const asked = { call: '1', from: '+14185551212', outcome: 'new' } as const
  const patternOf = async (dialled: string) => {
    const answer = await nextStep({ ...asked, dialled }, NOON)
    return 'ring' in answer ? answer.pattern : undefined
  }

  test('by the number that was dialled', async () => {
    expect(await patternOf(company.main)).toBeUndefined()
    await keep(write =>
      write.update(numbers).set({ ringPattern: 'shortLongShort' }).where(eq(numbers.number, company.main)),
    )
    await change(operator(company.tremblay, 'Test'), 'test.save', async (_, note) =>
      note({ kind: 'test', id: company.group, name: 'test', before: null, after: {} }),
    )
    expect(await patternOf(company.main)).toBe('shortLongShort')
    expect(await patternOf(company.ofAlice)).toBeUndefined()
  })
})

describe('the state of a call', () => {
  test('expires four hours after the last question', async () => {
    await rung('1')
    await told('1', 'busy', NOON + 3 * HOUR)
    await expect(told('1', 'busy', NOON + 8 * HOUR)).rejects.toThrow(Expired)
  })

  test('begins again with "new"', async () => {
    await rung('1')
    await told('1', 'busy', NOON)
    expect(await rung('1')).toBe(company.alice.id)
  })
})

test('a key is read from its header only, whole, and kept as a hash', () => {
  const key = newSwitchKey()
  expect(bearer(`Bearer ${key}`)).toBe(key)
  for (const header of [
    null,
    '',
    key,
    `Basic ${key}`,
    `Bearer ${key}x`,
    `Bearer ${key.slice(0, -1)}`,
    `Bearer ${key} ${key}`,
  ])
    expect(bearer(header)).toBeUndefined()
  expect(switchKeyHash(key)).not.toContain(key)
  expect(newSwitchKey()).not.toBe(key)
})

test('a queue tells how to offer a call, and what who waits is told', async () => {
  const { companyId, alice } = company
  const values = {
    ...{
      ...blank,
      name: 'Service',
      type: 'premium',
      extension: '7200',
      agents: [{ id: alice.id, weight: null, skill: null }],
    },
    ...{ autoAnswer: true, stateAfterCall: 'wrapUp', wrapUp: true, wait: 'position', waitRepeat: true },
  } as const
  const tremblayInc = await companyForOperator(companyId)
  if (!tremblayInc) throw new Error('There is no company')
  const id = await saveService(
    operator(tremblayInc, 'Essai'),
    tremblayInc,
    { kind: 'call-centers', schema, blank } as unknown as Kept,
    values,
  )
  const dnis = { dnisName: 'Urgences', dnisPriority: 1 }
  await keep(write => write.insert(numbers).values({ companyId, number: '+14185550199', ownerId: id ?? null, ...dnis }))
  await keep(write => write.update(people).set({ agentState: 'available' }).where(eq(people.id, alice.id)))
  const ask = async (call: string, outcome: 'new' | 'noAnswer', at: number) =>
    JSON.stringify(await nextStep({ call, from: '+14185551212', dialled: '+14185550199', outcome }, at))
  expect(await ask('q1', 'new', NOON)).toContain(
    '"offer":{"priority":1,"dialledName":"Urgences","answerAfter":3,"ringback":true,"afterCall":{"state":"wrapUp","seconds":30}}',
  )
  expect(await ask('q1', 'noAnswer', NOON + 1)).toContain('"estimate":{"position":1}')
  await ask('q2', 'new', NOON + 2)
  expect(await ask('q2', 'noAnswer', NOON + 3)).toContain('"estimate":{"position":2}')
})

test('a group shows its name, and a page its originator behind its prefix', async () => {
  const { companyId, alice, benoit, group } = company
  await keep(write => write.update(huntGroups).set({ showGroupName: true }).where(eq(huntGroups.id, group)))
  const rings = await nextStep({ call: 'g', from: '+14185551212', dialled: company.main, outcome: 'new' }, NOON)
  expect(rings).toMatchObject({ group: 'Ventes' })
  const inc = await companyForOperator(companyId)
  if (!inc) throw new Error('There is no company')
  const member = (id: string) => ({ id, weight: null, skill: null })
  const page = { ...kept.blank, name: 'Atelier', extension: '7300', prefix: 'Annonce', toneSeconds: 4 }
  const values = { ...page, targets: [member(benoit.id)], originators: [member(alice.id)] }
  await saveService(operator(inc, 'Essai'), inc, kept as Kept, values)
  const [phone] = await read().select().from(phones).where(eq(phones.ownerId, alice.id))
  const asked = { call: 'p', from: lineUser({ id: phone?.id ?? '' }), dialled: '7300', outcome: 'new' } as const
  expect(JSON.stringify(await nextStep(asked, NOON))).toContain(`"toneAfter":4,"shown":"Annonce Alice Tremblay"`)
})

test('a line out of service plays the company’s announcement, then says the new number', async () => {
  const { companyId, alice } = company
  const closed = newId()
  const own = {
    companyId,
    personId: alice.id,
    feature: 'intercept',
    ...{ active: true, newNumber: '+14185550177' },
  } as const
  const dialled = { call: '1', from: '+14185551212', dialled: company.ofAlice, outcome: 'new' } as const
  const entry = { companyId, id: closed, name: 'Fermé', sort: 'ferme', kind: 'announcements', createdAt: 0 }
  const sound = {
    companyId,
    id: closed,
    use: 'announcement',
    bytes: 44,
    rate: 8000,
    durationMs: 900,
    createdAt: 0,
  } as const
  await keep(async write => {
    await write.insert(features).values(own)
    await write.insert(directory).values(entry)
    await write.insert(sounds).values(sound)
    await write.insert(announcements).values({ companyId, id: closed, soundId: closed, updatedAt: 0 })
    await saveLink(write, companyId, alice.id, 'intercept.announcement', { kind: 'entry', id: closed })
  })
  const answer = await nextStep(dialled, NOON)
  expect('play' in answer && answer.play).toEqual([
    { announcement: closed, name: 'Fermé' },
    { prompt: 'newNumber', number: '+14185550177' },
  ])
  expect('then' in answer && answer.then).toEqual({ reject: 'intercept' })
})

test('a busy group with a mailbox leaves the message there', async () => {
  const { companyId, group: personId, main } = company
  await keep(write => write.insert(voicemail).values({ companyId, personId }))
  const asked = { call: '1', from: '+14185551212', dialled: main } as const
  await nextStep({ ...asked, outcome: 'new' }, NOON)
  await nextStep({ ...asked, outcome: 'busy' }, NOON)
  const answer = await nextStep({ ...asked, outcome: 'busy' }, NOON)
  expect('play' in answer && answer.play).toEqual([{ prompt: 'greeting.busy' }])
  expect('then' in answer && answer.then).toEqual({ voicemail: personId })
})

test('a busy group makes its members busy for direct calls too, when it is set so', async () => {
  const { companyId, group, alice, benoit } = company
  const busyWith = async () => {
    const { entries } = await loadSnapshot(read(), companyId)
    return [alice, benoit].map(({ id }) => {
      const entry = entries.get(id)
      return entry?.kind === 'person' ? entry.busyWith : 'nobody'
    })
  }
  const set = (groupBusy: boolean, busyForDirectCalls: boolean) =>
    keep(write => write.update(huntGroups).set({ groupBusy, busyForDirectCalls }).where(eq(huntGroups.id, group)))
  await set(true, false)
  expect(await busyWith()).toEqual([undefined, undefined])
  await set(false, true)
  expect(await busyWith()).toEqual([undefined, undefined])
  await set(true, true)
  expect(await busyWith()).toEqual([group, group])
})
