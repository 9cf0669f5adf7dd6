import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { contacts, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import { findLinks } from '@/lib/destinations/store'
import { type ShareName, shares } from '@/lib/limits/rates'
import { takeShare } from '@/lib/limits/store'
import { addLicence } from '../../support/new-user'
import { makePeople, signedIn, type TestPerson } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  who = await makePeople()
  const licenceId = await addLicence(who.tremblay.id, 'premium', 5)
  await keep(write => write.update(people).set({ licenceId }).where(eq(people.companyId, who.tremblay.id)))
})

/** As if they had done it as often as they may, a moment ago. */
async function useUp(name: ShareName, id: string) {
  const now = Date.now()
  for (let used = 0; used < shares[name].most; used++) await takeShare(name, id, now)
}

const contactsOf = ({ companyId }: TestPerson) =>
  read().select({ name: contacts.name }).from(contacts).where(eq(contacts.companyId, companyId))

test('Carol, who saved sixty things in a minute, sees her form again as typed and how long to wait', async () => {
  const carol = await signedIn(who.carol, 'fr')
  await useUp('write', who.carol.id)
  await carol.visit('/contacts/new')
  await carol.submit({ Nom: 'Traiteur Gagnon', Numéro: '418 555-0161' }, 'Enregistrer')
  expect(carol.status).toBe(429)
  expect(carol.errors()).toEqual([expect.stringMatching(/^Vous avez beaucoup enregistré.* Attendez \d+ secondes?/)])
  expect(carol.$('input[name=name]').attr('value')).toBe('Traiteur Gagnon')
  expect(await contactsOf(who.carol)).toEqual([])
})

test('Carol, who pressed buttons too often, is led back to the page with a notice', async () => {
  const carol = await signedIn(who.carol, 'en')
  await useUp('write', who.carol.id)
  await signedIn(who.carol)
  await carol.visit('/sessions')
  await carol.submit({}, 'End all other sessions')
  expect(carol.path).toBe('/sessions')
  expect(carol.notice()).toContain('a lot of changes')
})

test('Alice, who searched sixty times in a minute, is told so by the search and by every list that searches', async () => {
  const alice = await signedIn(who.alice, 'fr')
  await useUp('search', who.alice.id)
  for (const page of ['search', 'contacts', 'users', 'numbers', 'phones', 'history']) {
    await alice.visit(`/${page}?q=benoit`)
    expect(alice.status).toBe(429)
    expect(alice.text).toContain('Vous avez beaucoup cherché')
    expect(alice.text).not.toContain('Côté')
  }
  await alice.visit('/contacts')
  expect(alice.status).toBe(200)
})

test('Alice, who sent ten files in an hour, is told so at the field of the file', async () => {
  const alice = await signedIn(who.alice, 'fr')
  await useUp('upload', who.alice.id)
  await alice.visit('/contacts/import')
  await alice.submit({ Fichier: { name: 'contacts.csv', content: 'Nom,Numéro\nAnne,418 555-0161\n' } }, 'Vérifier')
  expect(alice.status).toBe(429)
  expect(alice.error('file')).toMatch(/^Vous avez envoyé 10 fichiers en une heure/)
})

test('Alice, who downloaded twenty files in a day, reads that she must come back', async () => {
  const alice = await signedIn(who.alice, 'en')
  await useUp('export', who.alice.id)
  for (const path of [
    '/contacts/export',
    '/users/export',
    '/numbers/export',
    '/history/export',
    '/calls/company/csv',
  ]) {
    await alice.visit(path)
    expect(alice.status).toBe(429)
    expect(alice.html).toContain('You have downloaded 20 files in 24 hours')
  }
})

test('Benoît, who changed ten outside destinations in an hour, is told so at the field, and may still choose a colleague', async () => {
  const benoit = await signedIn(who.benoit, 'fr')
  const always = async () => (await findLinks(who.tremblay, who.benoit.id)).get('forwarding.always')
  await useUp('target', who.benoit.id)
  const save = async (to: string) => {
    await benoit.visit('/settings/forwarding-always')
    await benoit.submit({ Activé: true, 'Renvoyer à': to }, 'Enregistrer')
  }
  await save('418 555-0142')
  expect(benoit.status).toBe(429)
  expect(benoit.error('to')).toMatch(/^Vous avez changé 10 destinations/)
  expect(await always()).toBeUndefined()
  await save('2001')
  expect(benoit.notice()).toContain('enregistré')
  expect(await always()).toEqual({ kind: 'entry', id: who.alice.id })
})

test('Fifty outside destinations of a company in an hour are enough for all of its people together', async () => {
  const alice = await signedIn(who.alice, 'fr')
  await useUp('companyTarget', who.tremblay.id)
  await alice.visit('/settings/forwarding-busy')
  await alice.submit({ Activé: true, 'Renvoyer à': '418 555-0142' }, 'Enregistrer')
  expect(alice.error('to')).toMatch(/^Votre entreprise a changé 50 destinations/)
})
