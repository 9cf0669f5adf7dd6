import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { outbox, people } from '@/db/schema'
import { read } from '@/db/store'
import { addLicence } from '../../support/new-user'
import { makePeople, signedIn, unique } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  who = await makePeople()
  await addLicence(who.tremblay.id, 'premium', 20)
})

const headers =
  'Prénom;Nom;Courriel;Licence;Poste;9-1-1, numéro et rue;9-1-1, ville;9-1-1, province;9-1-1, code postal;Renvoi toujours'
const row = (name: string, email: string, extension: string, forward = '') =>
  `${name};Veilleux;${email};Premium;${extension};12, rue X;Lévis;QC;G6V 1A1;${forward}`
const csv = (...rows: string[]) => ({ name: 'gens.csv', content: [headers, ...rows].join('\r\n'), type: 'text/csv' })
const one = () => `gens.${unique()}@exemple.example`

describe('Alice imports a file of users', () => {
  test('sees every error by row and column first, then takes the good rows', async () => {
    const alice = await signedIn(who.alice)
    const [good, bad] = [one(), one()]
    await alice.visit('/users/import')
    await alice.submit(
      { 'Fichier CSV': csv(row('Anne', good, '301'), row('Bob', bad, '301', '876 555-0142')) },
      'Essai',
    )
    expect(alice.rows()[0]?.[2]).toContain(
      'Renvoi toujours : Votre entreprise ne peut pas renvoyer des appels vers ce pays',
    )
    expect(await read().$count(people, eq(people.email, good))).toBe(0)
    await alice.submit({ 'Lignes à enregistrer': 'Toutes, si aucune n’a d’erreur' }, 'Importer')
    expect(alice.errors().join()).toMatch(/rien n’est enregistré/)
    expect(await read().$count(people, eq(people.email, good))).toBe(0)
    await alice.submit({ 'Lignes à enregistrer': 'La ligne sans erreur' }, 'Importer')
    expect(alice.path).toBe('/users')
    expect(alice.notice()).toContain('1 ajout')
    expect(await read().$count(people, eq(people.email, good))).toBe(1)
    expect(await read().$count(people, eq(people.email, bad))).toBe(0)
    expect(await read().$count(outbox, eq(outbox.to, good))).toBe(1)
  })

  test('and what she exports comes back unchanged', async () => {
    const alice = await signedIn(who.alice)
    const exported = await alice.request('/users/export')
    expect(exported.headers.get('cache-control')).toBe('private, no-store')
    expect(exported.headers.get('content-disposition')).toContain('utilisateurs.csv')
    const content = new Uint8Array(await exported.arrayBuffer())
    await alice.visit('/users/import')
    await alice.submit({ 'Fichier CSV': { name: 'utilisateurs.csv', content } }, 'Essai')
    const results = alice.rows().map(cells => cells[2])
    expect(results.length).toBeGreaterThan(1)
    expect(new Set(results)).toEqual(new Set(['Inchangé']))
  })

  test('a file that is no list of users is refused where it was chosen', async () => {
    const alice = await signedIn(who.alice)
    await alice.visit('/users/import')
    await alice.submit({ 'Fichier CSV': { name: 'x.csv', content: 'a;b\r\n1;2' } }, 'Essai')
    expect(alice.error('file')).toMatch(/colonne obligatoire/)
  })

  test('nobody else sees her file', async () => {
    const alice = await signedIn(who.alice)
    await alice.visit('/users/import')
    await alice.submit({ 'Fichier CSV': csv(row('Anne', one(), '302')) }, 'Essai')
    const carol = await signedIn(who.carol)
    await carol.visit(alice.path)
    expect(carol.status).toBe(404)
  })
})
