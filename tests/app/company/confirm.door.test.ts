import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { licences, numbers, people } from '@/db/schema'
import { keep } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { kept } from '@/lib/services/hunt-groups/schema'
import { nightTitle, saveNight } from '@/lib/services/night-forwarding/store'
import { addSchedule } from '@/lib/services/schedules/store'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { snapshotOf } from '@/lib/snapshot/load'
import type { Browser } from '../../support/browser'
import { makePeople, signedIn } from '../../support/people'

/** Alice's company: the number of Ventes rings Benoît, who has a number and a licence of his own. */
let who: Awaited<ReturnType<typeof makePeople>>
let sales: string
let main: string
let alice: Browser

const aNumber = () => `+1418${String(2_000_000 + Math.floor(Math.random() * 7_999_999))}`
const by = () => operator(who.tremblay, 'test')
const shown = (number: string) => `${number.slice(2, 5)} ${number.slice(5, 8)}-${number.slice(8)}`
const plain = (browser: Browser) => browser.text.replaceAll(/[\u00a0\u202f]/g, ' ')
const entry = async (id: string) => (await snapshotOf(who.tremblay)).entries.get(id)

beforeEach(async () => {
  who = await makePeople()
  const companyId = who.tremblay.id
  main = aNumber()
  await keep(async write => {
    const id = newId()
    await write.insert(licences).values({ companyId, id, pack: 'premium', quantity: 9 })
    await write.update(people).set({ licenceId: id }).where(eq(people.companyId, companyId))
    await write.insert(numbers).values([
      { companyId, number: main },
      { companyId, number: aNumber(), ownerId: who.benoit.id },
    ])
  })
  const agents = [{ id: who.benoit.id, weight: null, skill: null }]
  const values = { ...kept.blank, name: 'Ventes', extension: '7000', numbers: [main], agents }
  sales = (await saveService(by(), who.tremblay, kept as Kept, values)) ?? ''
  alice = await signedIn(who.alice, 'fr')
})

describe('before calls go elsewhere, Alice is told which and how', () => {
  test('when she unticks « Actif » in a list, and her ticks stay', async () => {
    await alice.visit('/company/hunt-groups')
    await alice.submit({ 'Ventes actif': false }, 'Enregistrer les cases Actif')
    expect(plain(alice)).toContain(`${shown(main)}, maintenant : « L’appel n’aboutit pas (service inactif).`)
    expect(plain(alice)).toContain('au lieu de « Ventes fait sonner Benoît Côté.')
    expect((await entry(sales))?.active).toBe(true)
    expect(alice.$('[name=active]').is('[checked]')).toBe(false)
    await alice.submit({}, 'Enregistrer les cases Actif quand même')
    expect((await entry(sales))?.active).toBe(false)
  })

  test('when she deletes what a number leads to, with a button that says so', async () => {
    await alice.visit(`/company/hunt-groups/delete?id=${sales}`)
    await alice.submit({}, 'Supprimer')
    expect(plain(alice)).toContain(`${shown(main)}, maintenant : « L’appel n’aboutit pas (numéro hors service).`)
    expect(await entry(sales)).toBeDefined()
    await alice.submit({}, 'Supprimer quand même')
    expect(await entry(sales)).toBeUndefined()
  })

  test('when she suspends the line of the only one who answers for Ventes', async () => {
    await alice.visit(`/users/${who.benoit.id}/account`)
    await alice.submit({}, 'Suspendre la ligne')
    expect(plain(alice)).toContain(`${shown(main)}, maintenant`)
    expect(alice.text).toContain('Ventes n’aura aucun membre actif')
    await alice.submit({}, 'Suspendre la ligne quand même')
    expect((await entry(who.benoit.id))?.active).toBe(false)
  })

  test('when she undoes a change', async () => {
    const values = { ...kept.blank, name: 'Ventes', extension: '7000', numbers: [main], agents: [] }
    await saveService(by(), who.tremblay, kept as Kept, values, { id: sales, version: 1 })
    await alice.visit('/history')
    const last = alice.links().find(({ href }) => /^\/history\/[0-9a-f-]{36}/.test(href))
    await alice.visit(last?.href ?? '')
    await alice.submit({}, 'Défaire ce changement')
    expect(plain(alice)).toContain('« Ventes fait sonner Benoît Côté.')
    await alice.submit({}, 'Défaire ce changement quand même')
    expect(await entry(sales)).toMatchObject({ agents: [{ id: who.benoit.id }] })
  })

  test('when she deletes hours that night forwarding follows', async () => {
    const always = { startDate: '2020-01-01', startTime: null, endDate: '2099-12-31', endTime: null }
    const events = [{ ...always, id: newId(), name: 'Toujours', recurrence: { every: 'never' as const } }]
    const business = await addSchedule(by(), who.tremblay, { name: 'Heures', type: 'time', events })
    const night = {
      mode: 'automatic' as const,
      business,
      holiday: null,
      to: { kind: 'entry' as const, id: who.alice.id },
    }
    await saveNight(by(), who.tremblay, 0, night, nightTitle(who.tremblay))
    await alice.visit(`/company/schedules/${business}/events/${events[0]?.id}`)
    await alice.submit({}, 'Supprimer cet événement')
    expect(plain(alice)).toContain('maintenant : « Transfert de nuit')
    await alice.submit({}, 'Supprimer cet événement quand même')
    expect((await snapshotOf(who.tremblay)).schedules.get(business)?.schedule.events).toEqual([])
  })
})

test('Benoît is told in his language before one press sends his calls away', async () => {
  const benoit = await signedIn(who.benoit, 'en')
  const disturbed = async () => (await entry(who.benoit.id)) as { doNotDisturb?: { active: boolean } }
  await benoit.visit('/')
  await benoit.submit({}, 'Turn on: Do not disturb')
  expect(benoit.text).toContain('Check before you continue')
  expect((await disturbed()).doNotDisturb?.active).toBe(false)
  await benoit.submit({}, 'Turn on: Do not disturb anyway')
  expect((await disturbed()).doNotDisturb?.active).toBe(true)
  expect(benoit.path).toBe('/')
})

test('who changes nothing about calls is not asked', async () => {
  await alice.visit('/company/hunt-groups')
  await alice.submit({}, 'Enregistrer les cases Actif')
  expect(alice.notice()).toContain('enregistrés')
})
