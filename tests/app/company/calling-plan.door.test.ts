import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { departments, directory, tollCountries } from '@/db/schema'
import { keep } from '@/db/store'
import { makePeople, sessionOf, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
const page = '/company/calling-plan'

beforeEach(async () => {
  people = await makePeople()
})

async function inSales() {
  const companyId = people.tremblay.id
  const id = `ventes-${companyId}`
  await keep(async write => {
    await write.insert(departments).values({ companyId, id, name: 'Ventes' })
    await write.update(directory).set({ departmentId: id }).where(eq(directory.id, people.benoit.id))
  })
  return id
}

test('Alice chooses what her people may call, and the history tells it', async () => {
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(page)
  expect(alice.headings('h1')).toEqual(['Plan d’appels sortants'])
  await alice.submit({ 'originating.toll': 'Transféré au numéro 1' }, 'Enregistrer')
  expect(alice.error('transfers.1')).toBe('Remplissez ce champ.')
  await alice.submit({ 'Numéro 1': '2002' }, 'Enregistrer')
  expect(alice.notice()).toContain('enregistrés')
  await alice.visit('/history')
  expect(alice.text).toContain('Plan d’appels sortants')
  expect(alice.text).toContain('Appels interurbains')
  expect(alice.text).toContain('Transféré au numéro 1')
})

test('what the provider keeps closed cannot be chosen, nor posted', async () => {
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(page)
  expect(alice.text).toContain('Fermé par votre fournisseur.')
  alice.$('[name="originating.international"] option').removeAttr('disabled')
  await alice.submit({ 'originating.international': 'Permis' }, 'Enregistrer')
  expect(alice.error('originating.international')).toBe('Votre fournisseur n’a pas ouvert ce type d’appel.')
})

test('opening calls abroad asks for the password of a session that was not confirmed lately', async () => {
  await keep(async write => {
    await write.insert(tollCountries).values({ companyId: people.tremblay.id, country: 'FR' })
  })
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(page)
  await alice.submit({ 'originating.international': 'Interdit' }, 'Enregistrer')
  alice.jar.set('sid', await sessionOf(people.alice, 0))
  await alice.visit(page)
  await alice.submit({ 'originating.international': 'Permis' }, 'Enregistrer')
  expect(alice.path).toContain('/confirm')
})

test('a department has its own plan until it follows the company’s again', async () => {
  const id = await inSales()
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(`${page}/${id}`)
  await alice.submit({ Plan: 'Son propre plan', 'originating.toll': 'Interdit' }, 'Enregistrer')
  await alice.visit(page)
  expect(alice.rows('form ~ .table table')).toEqual([['Ventes', 'A son propre plan.']])
  const benoit = await signedIn(people.benoit, 'fr')
  await benoit.visit('/settings')
  expect(benoit.text).toContain('Suit le plan de son service.')
  await benoit.visit('/settings/calling-plan')
  expect(benoit.rows()[2]).toEqual(['Interurbains Canada et États-Unis.', 'Interdit', 'Permis'])
  await alice.visit(`${page}/${id}`)
  await alice.submit({ Plan: 'Suivre le plan de l’entreprise' }, 'Enregistrer')
  await benoit.visit('/settings')
  expect(benoit.text).toContain('Suit le plan de l’entreprise.')
})

test('a person reads their plan and only an administrator changes it', async () => {
  const alice = await signedIn(people.alice, 'en')
  await alice.visit(`/users/${people.benoit.id}/calling-plan`)
  await alice.submit({ Plan: 'Its own plan', 'originating.local': 'Not permitted' }, 'Save')
  await alice.visit(page)
  expect(alice.links().map(link => link.name)).toContain(people.benoit.name)
  const benoit = await signedIn(people.benoit, 'en')
  expect((await benoit.visit('/settings/calling-plan')).$('select')).toHaveLength(0)
  expect(benoit.text).toContain('Has its own outgoing calling plan.')
})

test('nobody else finds them: Benoît no company page, Carol none of these', async () => {
  const id = await inSales()
  const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol)]
  const own = `/users/${people.benoit.id}/calling-plan`
  for (const path of [page, `${page}/${id}`, own]) expect((await benoit.visit(path)).status).toBe(404)
  for (const path of [`${page}/${id}`, own]) expect((await carol.visit(path)).status).toBe(404)
})

test('a stale save is shown that somebody saved meanwhile', async () => {
  const [one, other] = [await signedIn(people.alice, 'fr'), await signedIn(people.alice, 'fr')]
  for (const browser of [one, other]) await browser.visit(page)
  await one.submit({ 'originating.local': 'Interdit' }, 'Enregistrer')
  await other.submit({ 'originating.tollFree': 'Interdit' }, 'Enregistrer')
  expect(other.text).toContain('Enregistré entre-temps')
})
