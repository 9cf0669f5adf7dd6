import { beforeAll, expect, test } from 'vitest'
import { numbers } from '@/db/schema'
import { keep } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { blank, schema } from '@/lib/services/call-centers/schema'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { addSoundOf } from '../../lib/switch/soutien'
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

/** A call centre of this type, which the second number rings. */
async function ofCallCenter(name: string, type: 'standard' | 'premium') {
  const alice = await signedIn(people.alice, 'fr')
  const service = { kind: 'call-centers', schema, blank } as unknown as Kept
  const values = { ...blank, name, extension: null, type }
  await saveService(operator(people.tremblay, 'Essai'), people.tremblay, service, values)
  await alice.visit(path(2))
  await alice.submit({ 'Attribué à': name }, 'Enregistrer')
  await alice.submit({}, 'Enregistrer quand même')
  await alice.visit(path(2))
  return alice
}

test('a number of a Premium call centre has a name for its agents, a priority and its own announcements', async () => {
  const before = await signedIn(people.alice, 'fr')
  await before.visit(path(2))
  expect(before.text).not.toContain('Priorité dans la file')
  const sound = await addSoundOf({ companyId: people.tremblay.id }, 'Bienvenue en Ontario')
  const alice = await ofCallCenter('Soutien', 'premium')
  await alice.submit({ 'Nom pour les agents': 'x'.repeat(41) }, 'Enregistrer')
  expect(alice.error('dnisName')).toContain('40')
  alice.$('select[name="entranceSounds.0"]').append('<option selected value="elsewhere">x</option>')
  await alice.submit({ 'Nom pour les agents': 'Ontario' }, 'Enregistrer')
  expect(alice.error('entranceSounds.0')).toContain('liste')
  await alice.visit(path(2))
  alice.$(`select[name="entranceSounds.0"] option[value="${sound}"]`).attr('selected', 'selected')
  await alice.submit({ 'Nom pour les agents': 'Ontario', 'Priorité dans la file': '0 (la plus haute)' }, 'Enregistrer')
  await alice.visit(path(2))
  expect(alice.$('input[name=dnisName]').val()).toBe('Ontario')
  expect(alice.$('select[name=dnisPriority] option[selected]').text()).toBe('0 (la plus haute)')
  expect(alice.$('select[name="entranceSounds.0"] option[selected]').text()).toBe('Bienvenue en Ontario')
  await alice.visit(`/company/announcements/${sound}/edit`)
  expect(alice.$(`a[href="${path(2)}"]`)).toHaveLength(1)
})

test('of another type, it says why there is nothing to set, and keeps what it had', async () => {
  const alice = await ofCallCenter('Réception', 'standard')
  expect(alice.text).toContain('réservés aux centres d’appels de type Premium. Celui-ci est de type Standard')
  expect(alice.text).not.toContain('Priorité dans la file')
  await alice.submit({ Étiquette: 'Radio' }, 'Enregistrer')
  const again = await ofCallCenter('Soutien 2', 'premium')
  expect(again.$('input[name=dnisName]').val()).toBe('Ontario')
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
