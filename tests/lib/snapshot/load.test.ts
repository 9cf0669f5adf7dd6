import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { criteria, directory, features, licences, links, numbers, people, speedDials, voicemail } from '@/db/schema'
import { change, keep, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { addSchedule } from '@/lib/services/schedules/store'
import { loadSnapshot, snapshotOf } from '@/lib/snapshot/load'
import { outcomeSentences } from '@/lib/snapshot/preview'
import { addCompany, addPerson } from '../../support/people'
import { freshStore } from '../../support/store'

let companyId: string
let tremblay: Awaited<ReturnType<typeof addCompany>>
let alice: string
let benoit: string
const company = () => ({ id: companyId })
const number = '+14185550101'

beforeEach(async () => {
  freshStore()
  tremblay = await addCompany('Érablière Tremblay')
  companyId = tremblay.id
  alice = (await addPerson(companyId, 'Alice', 'Tremblay', 'administrator', { extension: '2001' })).id
  benoit = (await addPerson(companyId, 'Benoît', 'Côté', 'person', { extension: '2002' })).id
  await keep(async write => {
    await write.insert(numbers).values({ companyId, number, ownerId: alice })
  })
})

async function give(pack: 'basic' | 'premium', personId = alice) {
  await keep(async write => {
    const id = newId()
    await write.insert(licences).values({ companyId, id, pack, quantity: 5 })
    await write
      .update(people)
      .set({ licenceId: id })
      .where(and(eq(people.companyId, companyId), eq(people.id, personId)))
  })
}

async function forwardAlways(personId: string, targetId: string) {
  await keep(async write => {
    await write
      .insert(features)
      .values({ companyId, personId, feature: 'forwarding-always', active: true, splash: true })
    await write
      .insert(links)
      .values({ companyId, ownerId: personId, slot: 'forwarding.always', kind: 'entry', targetId })
  })
}

async function personOf(id: string) {
  const entry = (await snapshotOf(company())).entries.get(id)
  if (entry?.kind !== 'person') throw new Error('not a person')
  return entry
}

describe('a company as the routing reads it', () => {
  test('people with what their licence includes, as it is before anybody changes it', async () => {
    await give('premium')
    expect(await personOf(alice)).toMatchObject({
      ...{
        name: 'Alice Tremblay',
        extension: '2001',
        number,
        active: true,
        zone: 'America/Toronto',
        callWaiting: true,
      },
      ...{ voicemail: { active: true, busy: true, unanswered: true, all: false, rings: 3 }, night: 'group' },
    })
  })

  test('nothing that the licence does not include', async () => {
    await forwardAlways(alice, benoit)
    expect(await personOf(alice)).toMatchObject({
      always: { active: false },
      callWaiting: false,
      voicemail: { active: false },
    })
  })

  test('forwards, with where they lead', async () => {
    await give('basic')
    await forwardAlways(alice, benoit)
    expect((await personOf(alice)).always).toEqual({ active: true, splash: true, to: { kind: 'entry', id: benoit } })
  })

  test('criteria, with their schedules, numbers and exceptions', async () => {
    await give('premium')
    const id = newId()
    await keep(async write => {
      await write.insert(features).values({ companyId, personId: alice, feature: 'forwarding-selective', active: true })
      await write.insert(criteria).values({
        ...{ companyId, id, personId: alice, feature: 'forwarding-selective', position: 0, name: 'Midi', active: true },
        ...{ effect: 'own', callers: 'listed', anonymous: true, unavailable: false },
      })
      const slot = `criterion.${id}`
      await write.insert(links).values({ companyId, ownerId: alice, slot, kind: 'voicemail', targetId: benoit })
    })
    expect((await personOf(alice)).selective).toEqual({
      active: true,
      rules: [
        {
          ...{ name: 'Midi', active: true, callers: { numbers: [], anonymous: true, unavailable: false } },
          forward: { kind: 'voicemail', id: benoit },
        },
      ],
    })
  })

  test('an incoming calling plan only while it is on', async () => {
    await give('premium')
    const plan = { insideCalls: true, outsideCalls: 'refuse', hiddenCalls: false, foreignCalls: false } as const
    const own = { companyId, personId: alice, feature: 'incoming-plan' as const, ...plan }
    await keep(write => write.insert(features).values({ ...own, active: false }))
    const everybody = { inside: true, outside: 'allow', hidden: true, abroad: true }
    expect((await loadSnapshot(read(), companyId)).entries.get(alice)).toMatchObject({ incoming: everybody })
    await keep(write => write.update(features).set({ active: true }))
    expect((await loadSnapshot(read(), companyId)).entries.get(alice)).toMatchObject({
      incoming: { inside: true, outside: 'refuse', hidden: false, abroad: false },
    })
  })

  test('a line out of service, by its own feature and not by a suspension', async () => {
    await give('premium')
    const own = { companyId, personId: alice, feature: 'intercept' as const, active: true }
    await keep(async write => {
      await write.insert(features).values({ ...own, newNumber: '+14185550177', toVoicemail: false })
      await write
        .insert(links)
        .values({ companyId, ownerId: alice, slot: 'intercept.zero', kind: 'entry', targetId: benoit })
    })
    expect(await personOf(alice)).toMatchObject({
      active: false,
      intercept: { own: true, newNumber: '+14185550177', zero: { kind: 'entry', id: benoit }, voicemail: false },
    })
  })

  test('voicemail and speed dials', async () => {
    await give('premium')
    await keep(async write => {
      await write
        .insert(voicemail)
        .values({ companyId, personId: alice, sendAll: true, transferOnZero: true, rings: 5 })
      await write
        .insert(links)
        .values({ companyId, ownerId: alice, slot: 'voicemail.zero', kind: 'entry', targetId: benoit })
      for (const code of ['2', '07']) {
        await write.insert(speedDials).values({ companyId, personId: alice, code })
        await write
          .insert(links)
          .values({ companyId, ownerId: alice, slot: `speed-dial.${code}`, kind: 'number', value: '+15145550100' })
      }
    })
    const person = await personOf(alice)
    expect(person.voicemail).toMatchObject({ all: true, rings: 5, zero: { kind: 'entry', id: benoit } })
    expect(Object.keys(person.speedDials).sort()).toEqual(['#07', '2'])
  })

  test('is kept until something of the company changes, and only of this one', async () => {
    const first = await snapshotOf(company())
    const other = await addCompany('Garage Pelletier')
    const note = { kind: 'person', id: benoit, name: 'Benoît', before: null, after: null }
    await change(operator(other, 'test'), 'test', (_, noted) => noted(note))
    expect(await snapshotOf(company())).toBe(first)
    await change(operator(company(), 'test'), 'test', async (write, noted) => {
      await write.update(directory).set({ active: false }).where(eq(directory.id, benoit))
      await noted(note)
    })
    const second = await snapshotOf(company())
    expect(second).not.toBe(first)
    expect(second.entries.get(benoit)?.active).toBe(false)
  })
})

describe('before a save', () => {
  const aDay = {
    ...{ startDate: '2026-06-24', startTime: null, endDate: '2026-06-24', endTime: null },
    recurrence: { every: 'never' as const },
  }
  const save = (active: boolean) =>
    change(operator(company(), 'test'), 'test', async (write, noted) => {
      await write.update(directory).set({ active }).where(eq(directory.id, alice))
      await noted({ kind: 'person', id: alice, name: 'Alice', before: null, after: null })
    })

  test('what it would change is said, and nothing of it stays', async () => {
    await give('premium')
    const [sentence] = await outcomeSentences(company(), 'fr', () => save(false), Date.UTC(2026, 5, 17))
    expect(sentence?.replaceAll('\u00a0', ' ')).toContain(
      '418 555-0101, maintenant : « L’appel n’aboutit pas (ligne hors service). » au lieu de « Alice Tremblay sonne.',
    )
    expect((await personOf(alice)).active).toBe(true)
    await save(false)
    expect((await personOf(alice)).active).toBe(false)
  })

  test('what is the same at several moments is said once', async () => {
    await give('premium')
    const every = {
      name: 'Fêtes',
      type: 'holiday' as const,
      events: [{ ...aDay, id: newId(), name: 'Fête nationale' }],
    }
    await addSchedule(operator(company(), 'test'), tremblay, every)
    const sentences = await outcomeSentences(company(), 'fr', () => save(false), Date.UTC(2026, 5, 17, 12))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]?.replaceAll('\u00a0', ' ')).toContain(
      'maintenant et au prochain jour férié (2026-06-24 00 h 00) : «',
    )
  })

  test('in English', async () => {
    await give('premium')
    const [sentence] = await outcomeSentences(company(), 'en', () => save(false), Date.UTC(2026, 5, 17))
    expect(sentence).toContain('instead of “Alice Tremblay rings.')
  })

  test('nothing is said when nothing changes, or the save fails', async () => {
    expect(await outcomeSentences(company(), 'fr', () => save(true))).toEqual([])
    const failing = () => change(operator(company(), 'test'), 'test', async () => Promise.reject(new Error('no')))
    expect(await outcomeSentences(company(), 'fr', failing)).toEqual([])
    expect((await personOf(alice)).active).toBe(true)
  })
})
