import { beforeAll, describe, expect, test } from 'vitest'
import { makePeople, signedIn, unique } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
})

async function addContact(
  browser: Awaited<ReturnType<typeof signedIn>>,
  name: string,
  number = '418 555-0161',
  personal = false,
) {
  await browser.visit('/contacts/new')
  await browser.submit({ Nom: name, Numéro: number, ...(personal ? { 'Contact personnel': true } : {}) }, 'Enregistrer')
}

test('Alice adds a contact of the company, finds it without accents and by its number, and edits it', async () => {
  const alice = await signedIn(people.alice, 'fr')
  const name = `Épicerie ${unique()}`
  await addContact(alice, name, '1 (418) 555-0172')
  expect(alice.notice()).toContain(name)
  for (const asked of [name.replace('É', 'e'), '418 5550172']) {
    await alice.visit(`/contacts?group=external&q=${encodeURIComponent(asked)}`)
    expect(alice.text).toContain(name)
    expect(alice.text).toContain('418 555-0172')
  }
  await alice.visit(`/contacts?q=${encodeURIComponent(name)}`)
  await alice.follow('Éditer')
  await alice.submit({ Organisation: 'Lemieux' }, 'Enregistrer')
  expect(alice.notice()).toContain('enregistrés')
  await alice.visit('/contacts?q=lemieux')
  expect(alice.text).toContain(name)
})

test('colleagues stand in the same list, with extension and department filter', async () => {
  const benoit = await signedIn(people.benoit, 'en')
  await benoit.visit('/contacts?group=internal')
  expect(benoit.headings('h1')).toEqual(['Contact list'])
  expect(benoit.rows().map(row => row[0])).toEqual(['Benoît Côté', 'Alice Tremblay'])
  await benoit.visit('/contacts?q=2002')
  expect(benoit.rows()[0]?.[0]).toBe('Benoît Côté')
})

test('a wrong number keeps what was typed and says how to mend', async () => {
  const alice = await signedIn(people.alice, 'fr')
  await addContact(alice, 'Sans indicatif', '555-0161')
  expect(alice.error('number')).toContain('indicatif')
  expect(alice.$('input[name=name]').attr('value')).toBe('Sans indicatif')
})

test('a personal contact is seen by its owner only', async () => {
  const benoit = await signedIn(people.benoit, 'fr')
  const name = `Oncle ${unique()}`
  await benoit.visit('/contacts/new')
  expect(benoit.text).toContain('vous seul le verrez')
  await benoit.submit({ Nom: name, Numéro: '418 555-0180' }, 'Enregistrer')
  await benoit.visit(`/contacts?q=${encodeURIComponent(name)}`)
  expect(benoit.text).toContain(name)
  const edit = benoit.links().find(link => link.href.endsWith('/edit'))?.href ?? ''
  const alice = await signedIn(people.alice)
  await alice.visit('/contacts?q=oncle')
  expect(alice.text).not.toContain(name)
  expect((await alice.visit(edit)).status).toBe(404)
  expect((await alice.visit(edit.replace('/edit', '/delete'))).status).toBe(404)
})

test('an ordinary person cannot change the company’s contacts, nor can another company see them', async () => {
  const alice = await signedIn(people.alice, 'fr')
  const name = `Transport ${unique()}`
  await addContact(alice, name)
  await alice.visit(`/contacts?q=${encodeURIComponent(name)}`)
  const edit = alice.links().find(link => link.href.endsWith('/edit'))?.href ?? ''
  expect((await (await signedIn(people.benoit)).visit(edit)).status).toBe(404)
  const carol = await signedIn(people.carol)
  expect((await carol.visit(edit)).status).toBe(404)
  await carol.visit(`/contacts?q=${encodeURIComponent(name)}`)
  expect(carol.text).not.toContain('418 555-0161')
})

test('two people edit the same contact: the second sees both versions', async () => {
  const [first, second] = [await signedIn(people.alice, 'fr'), await signedIn(people.alice, 'fr')]
  const name = `Fournisseur ${unique()}`
  await addContact(first, name)
  await first.visit(`/contacts?q=${encodeURIComponent(name)}`)
  const edit = first.links().find(link => link.href.endsWith('/edit'))?.href ?? ''
  await first.visit(edit)
  await second.visit(edit)
  await first.submit({ Organisation: 'Première' }, 'Enregistrer')
  await second.submit({ Organisation: 'Seconde' }, 'Enregistrer')
  expect(second.text).toContain('Première')
  expect(second.$('input[name=organisation]').attr('value')).toBe('Seconde')
  await second.submit({}, 'Enregistrer')
  expect(second.notice()).toContain('enregistrés')
})

test('a contact is deleted after a question', async () => {
  const alice = await signedIn(people.alice, 'fr')
  const name = `Éphémère ${unique()}`
  await addContact(alice, name)
  await alice.visit(`/contacts?q=${encodeURIComponent(name)}`)
  await alice.follow('Éditer')
  await alice.follow(`Supprimer ${name}`)
  await alice.submit({}, 'Supprimer le contact')
  await alice.visit(`/contacts?q=${encodeURIComponent(name)}`)
  expect(alice.text).toContain('Aucun contact ne correspond')
})

describe('an import', () => {
  const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

  test('of French Excel is shown row by row first, then the good rows are added', async () => {
    const alice = await signedIn(people.alice, 'fr')
    const tag = unique()
    await alice.visit('/contacts/import')
    const content = latin(
      `Nom;Numéro;Courriel\r\nCafé ${tag};418 555-0191;\r\nDouble ${tag};418 555-0191;\r\nFaux ${tag};12;\r\n`,
    )
    await alice.submit(
      { 'Fichier à téléverser': { name: 'contacts.csv', content, type: 'text/csv' } },
      'Vérifier le fichier',
    )
    expect(alice.headings('h1')).toEqual(['Vérification du fichier'])
    expect(alice.text).toContain(`Déjà connu : Café ${tag}`)
    expect(alice.rows()).toHaveLength(3)
    await alice.submit({}, 'Ajouter 1 contact')
    expect(alice.notice()).toContain('1 contact ajouté')
    await alice.visit(`/contacts?q=${tag}`)
    expect(alice.rows().map(row => row[0])).toEqual([`Café ${tag}`])
  })

  test('of a vCard file works the same', async () => {
    const benoit = await signedIn(people.benoit, 'en')
    const tag = unique()
    const content = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Aunt ${tag}\r\nTEL;TYPE=CELL:902 555-0144\r\nEND:VCARD\r\n`
    await benoit.visit('/contacts/import')
    await benoit.submit({ 'File to upload': { name: 'aunt.vcf', content } }, 'Check the file')
    await benoit.submit({}, 'Add 1 contact')
    await benoit.visit(`/contacts?q=${tag}`)
    expect(benoit.text).toContain('(902) 555-0144')
  })

  test.each([
    ['nothing', undefined, 'Choisissez un fichier'],
    ['a picture', Uint8Array.of(137, 80, 78, 71, 0, 0, 1), 'n’est pas du texte'],
    ['other columns', 'a;b\r\n1;2\r\n', 'Nom et Numéro manquent'],
    ['no rows', 'Nom;Numéro\r\n', 'aucune ligne'],
  ])('of %s says what to do', async (_name, content, sentence) => {
    const alice = await signedIn(people.alice, 'fr')
    await alice.visit('/contacts/import')
    await alice.submit(
      content === undefined ? {} : { 'Fichier à téléverser': { name: 'x.csv', content } },
      'Vérifier le fichier',
    )
    expect(alice.errors().join(' ')).toContain(sentence)
  })

  test('is seen by nobody else', async () => {
    const alice = await signedIn(people.alice, 'fr')
    await alice.visit('/contacts/import')
    await alice.submit(
      { 'Fichier à téléverser': { name: 'x.csv', content: 'Nom;Numéro\nA;418 555-0123\n' } },
      'Vérifier',
    )
    expect((await (await signedIn(people.benoit)).visit(alice.path)).status).toBe(404)
  })
})

test('what is exported can be imported again', async () => {
  const alice = await signedIn(people.alice, 'fr')
  const name = `Aller-retour ${unique()}`
  await addContact(alice, name, '+33 1 44 55 66 77')
  for (const form of ['csv', 'vcard']) {
    const response = await alice.request(`/contacts/export?form=${form}`)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const content = new Uint8Array(await response.arrayBuffer())
    await alice.visit('/contacts/import')
    await alice.submit({ 'Fichier à téléverser': { name: 'f', content } }, 'Vérifier le fichier')
    expect(alice.text).toContain(`Déjà connu : ${name}`)
    expect(alice.text).toContain('À corriger0')
  }
})

test.each([
  '/contacts?page=99999',
  '/contacts?page=-1&group=x&department=%00',
  '/contacts?q=%25_%5C',
  '/contacts?q[]=a&q=b',
])('%s is answered, never a failure', async path => {
  expect((await (await signedIn(people.alice)).visit(path)).status).toBe(200)
})
