import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import {
  audit,
  contacts,
  features,
  licences,
  numbers,
  people,
  sipHosts,
  tollCountries,
  tollPolicies,
} from '@/db/schema'
import { keep, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import type { Destination } from '@/lib/destinations/destination'
import { findDestination } from '@/lib/destinations/find'
import { ALWAYS_SLOT, findRules } from '@/lib/destinations/queries'
import { findLinks, saveLink, saveTollPolicy } from '@/lib/destinations/store'
import { kept } from '@/lib/services/hunt-groups/schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makePeople } from '../../support/people'
import { freshStore } from '../../support/store'

let who: Awaited<ReturnType<typeof makePeople>>

beforeEach(async () => {
  freshStore()
  who = await makePeople()
})

async function addSales(active = true): Promise<string> {
  const values = { ...kept.blank, name: 'Ventes', extension: '7000', active, overflow: true }
  return (await saveService(operator(who.tremblay, 'test'), who.tremblay, kept as Kept, values)) ?? ''
}

function forward(ownerId: string, slot: string, to: Destination) {
  return keep(write => saveLink(write, who.tremblay.id, ownerId, slot, to))
}

/** Everybody may forward, and Benoît forwards every call. */
async function benoitForwards(to: Destination) {
  const companyId = who.tremblay.id
  await forward(who.benoit.id, ALWAYS_SLOT, to)
  await keep(async write => {
    const id = newId()
    await write.insert(licences).values({ companyId, id, pack: 'premium', quantity: 5 })
    await write.update(people).set({ licenceId: id }).where(eq(people.companyId, companyId))
    const personId = who.benoit.id
    await write.insert(features).values({ companyId, personId, feature: 'forwarding-always', active: true })
  })
}

const always = () => ({ ownerId: who.alice.id, slot: ALWAYS_SLOT })
const busy = () => ({ ownerId: who.alice.id, slot: 'forwarding.busy' })

describe('a destination typed in a forward of Alice', () => {
  test('is found by extension and by name, people and services', async () => {
    const sales = await addSales()
    expect(await findDestination(who.tremblay, '2002', always())).toEqual({
      destination: { kind: 'entry', id: who.benoit.id },
      warnings: [],
    })
    expect(await findDestination(who.tremblay, 'ventes', always())).toMatchObject({ destination: { id: sales } })
  })

  test('never finds another company’s people', async () => {
    expect(await findDestination(who.tremblay, 'Carol Pelletier', always())).toEqual({
      problem: { key: 'destinationUnknown' },
    })
  })

  test('finds the company’s own contacts by name, and no personal one', async () => {
    const contact = { companyId: who.tremblay.id, search: '', createdAt: 0 }
    await keep(async write => {
      await write.insert(contacts).values([
        { ...contact, id: newId(), name: 'Sirop Élan', sort: 'sirop elan', number: '+14185550160' },
        { ...contact, id: newId(), name: 'Dentiste', sort: 'dentiste', number: '+14185550161', ownerId: who.benoit.id },
      ])
    })
    expect(await findDestination(who.tremblay, 'sirop elan', busy())).toMatchObject({
      destination: { kind: 'number', number: '+14185550160' },
    })
    for (const company of [who.tremblay, who.other]) {
      expect(await findDestination(company, 'Dentiste', { slot: 'to' })).toEqual({
        problem: { key: 'destinationUnknown' },
      })
    }
  })

  test('is refused when it is Alice herself, by extension or by her number', async () => {
    await keep(
      async write =>
        void (await write
          .insert(numbers)
          .values({ companyId: who.tremblay.id, number: '+14185550101', ownerId: who.alice.id })),
    )
    expect(await findDestination(who.tremblay, '2001', always())).toEqual({ problem: { key: 'destinationSelf' } })
    expect(await findDestination(who.tremblay, '418 555-0101', always())).toEqual({
      problem: { key: 'destinationSelf' },
    })
  })

  test('is refused when two forwards that always act would turn in a circle', async () => {
    await benoitForwards({ kind: 'entry', id: who.alice.id })
    expect(await findDestination(who.tremblay, '2002', always())).toEqual({
      problem: { key: 'destinationLoop', params: { chain: 'Benoît Côté → Alice Tremblay → Benoît Côté' } },
    })
  })

  test('warns of a circle in which somebody may answer, and of a chain', async () => {
    const sales = await addSales()
    await forward(sales, 'overflowTo', { kind: 'entry', id: who.alice.id })
    await benoitForwards({ kind: 'entry', id: sales })
    const chain = 'Alice Tremblay → Benoît Côté → Ventes → Alice Tremblay'
    expect(await findDestination(who.tremblay, '2002', busy())).toMatchObject({
      warnings: [{ key: 'loop', name: 'Benoît Côté', chain }],
    })
    expect(await findDestination(who.tremblay, '2002', { slot: 'to' })).toMatchObject({
      warnings: [{ key: 'chain', name: 'Benoît Côté', chain: 'Benoît Côté → Ventes' }],
    })
  })

  test('warns of a service out of service, of a number of nobody, of costs', async () => {
    await addSales(false)
    await keep(async write => {
      await write.insert(numbers).values({ companyId: who.tremblay.id, number: '+14185550103' })
      await write.insert(tollPolicies).values({ companyId: who.tremblay.id, us: true })
      await write.insert(tollCountries).values({ companyId: who.tremblay.id, country: 'FR' })
    })
    expect(await findDestination(who.tremblay, '7000', busy())).toMatchObject({
      warnings: [{ key: 'inactive', name: 'Ventes' }],
    })
    expect(await findDestination(who.tremblay, '418 555-0103', busy())).toMatchObject({
      warnings: [{ key: 'unassigned' }],
    })
    expect(await findDestination(who.tremblay, '212 555-1234', busy())).toMatchObject({ warnings: [{ key: 'cost' }] })
    expect(await findDestination(who.tremblay, '+33 1 42 68 53 00', busy())).toMatchObject({
      warnings: [{ key: 'cost' }],
    })
  })

  test('is refused abroad and at a SIP host until the provider opens them, for this company only', async () => {
    expect(await findDestination(who.tremblay, '212 555-1234', busy())).toEqual({ problem: { key: 'tollUs' } })
    expect(await findDestination(who.tremblay, 'alice@voix.exemple.ca', busy())).toEqual({ problem: { key: 'sipOff' } })
    await keep(async write => {
      await write.insert(sipHosts).values({ companyId: who.tremblay.id, host: 'voix.exemple.ca' })
      await write.insert(tollPolicies).values({ companyId: who.tremblay.id, us: true })
    })
    expect(await findDestination(who.tremblay, 'alice@voix.exemple.ca', busy())).toHaveProperty('destination')
    expect(await findDestination(who.other, '212 555-1234', { slot: 'to' })).toEqual({ problem: { key: 'tollUs' } })
  })
})

test('what the provider opens is replaced as a whole, and the history tells it', async () => {
  const by = operator(who.tremblay, 'toll:policy')
  await saveTollPolicy(by, who.tremblay, { us: true, countries: ['FR', 'JM'], sipHosts: ['voix.exemple.ca'] })
  await saveTollPolicy(by, who.tremblay, { us: true, countries: ['FR', 'FR'], sipHosts: [] })
  expect(await findRules(who.tremblay)).toMatchObject({ toll: { us: true, countries: ['FR'] }, sipHosts: [] })
  expect(await findRules(who.other)).toMatchObject({ toll: { us: false, countries: [] } })
  const [entry] = await read()
    .select()
    .from(audit)
    .where(eq(audit.kind, 'toll-policy'))
    .orderBy(desc(audit.id))
    .limit(1)
  expect(entry?.before).toEqual({ us: true, countries: ['FR', 'JM'], sipHosts: ['voix.exemple.ca'], autoBar: false })
})

test('a slot keeps every kind of destination, and nothing', async () => {
  const kinds: Destination[] = [
    { kind: 'entry', id: who.benoit.id },
    { kind: 'voicemail', id: who.benoit.id },
    { kind: 'number', number: '+14185550123' },
    { kind: 'sip', uri: 'sip:alice@voix.exemple.ca' },
  ]
  for (const to of kinds) {
    await forward(who.alice.id, 'forwarding.busy', to)
    expect((await findLinks(who.tremblay, who.alice.id)).get('forwarding.busy')).toEqual(to)
  }
  await keep(write => saveLink(write, who.tremblay.id, who.alice.id, 'forwarding.busy', null))
  expect(await findLinks(who.tremblay, who.alice.id)).toEqual(new Map())
})
