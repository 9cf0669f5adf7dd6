import { beforeAll, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { directory, numbers } from '@/db/schema'
import { keep } from '@/db/store'
import { makePeople, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
let own: string[]
beforeAll(async () => {
  people = await makePeople()
  own = Array.from({ length: 3 }, () => `+1418${String(2_000_000 + Math.floor(Math.random() * 7_999_999))}`)
  await keep(async write => {
    for (const number of own) await write.insert(numbers).values({ companyId: people.tremblay.id, number })
  })
})

const path = (at: number) => `/numbers/${own[at]?.slice(1)}`

test('Alice assigns a number to Benoît and labels it', async () => {
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit('/numbers')
  expect(alice.rows()).toHaveLength(3)
  await alice.visit(path(0))
  await alice.submit({ 'Attribué à': 'Benoît Côté (2002)', Étiquette: 'Publicité radio' }, 'Enregistrer')
  expect(alice.text).toContain('« Benoît Côté sonne.')
  await alice.submit({}, 'Enregistrer quand même')
  await alice.visit('/numbers?state=assigned')
  expect(alice.rows()).toHaveLength(1)
  expect(alice.text).toContain('Publicité radio')
  const file = await (await alice.request('/numbers/export?state=assigned')).text()
  expect(file.split('\r\n')[1]).toContain('Publicité radio;Benoît Côté;2002')
})

test('a number of a call centre has a name for its agents and a priority', async () => {
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(path(2))
  expect(alice.text).not.toContain('Priorité dans la file')
  const queue = { id: newId(), kind: 'call-centers', name: 'Soutien', sort: 'soutien', createdAt: 0 }
  await keep(write => write.insert(directory).values({ ...queue, companyId: people.tremblay.id }))
  await alice.visit(path(2))
  await alice.submit({ 'Attribué à': 'Soutien' }, 'Enregistrer')
  await alice.submit({}, 'Enregistrer quand même')
  await alice.visit(path(2))
  await alice.submit({ 'Nom pour les agents': 'x'.repeat(41) }, 'Enregistrer')
  expect(alice.error('dnisName')).toContain('40')
  await alice.submit({ 'Nom pour les agents': 'Ontario', 'Priorité dans la file': '0 (la plus haute)' }, 'Enregistrer')
  await alice.visit(path(2))
  expect(alice.$('input[name=dnisName]').val()).toBe('Ontario')
  expect(alice.$('select[name=dnisPriority] option[selected]').text()).toBe('0 (la plus haute)')
})

test('in English the page says the same', async () => {
  const alice = await signedIn(people.alice, 'en')
  await alice.visit('/numbers?state=unassigned')
  expect(alice.headings('h1')).toEqual(['Phone numbers'])
  expect(alice.rows().every(row => row.includes('Unassigned'))).toBe(true)
})

test('nobody else sees them, and a stranger’s person cannot be given one', async () => {
  expect((await (await signedIn(people.benoit)).visit('/numbers')).status).toBe(404)
  const carol = await signedIn(people.carol)
  expect((await carol.visit(path(1))).status).toBe(404)
  await carol.visit('/numbers')
  expect(carol.rows()).toHaveLength(0)
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(path(1))
  alice.$('select[name=ownerId]').append(`<option selected value="${people.carol.id}">x</option>`)
  await alice.submit({}, 'Enregistrer')
  expect(alice.error('ownerId')).toContain('liste')
})

test.each(['/numbers?page=9999&state=zz&q=%27%22', '/numbers/1', '/numbers/abc'])('%s never fails', async address => {
  expect([200, 404]).toContain((await (await signedIn(people.alice)).visit(address)).status)
})
