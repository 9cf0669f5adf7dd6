import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit } from '@/db/schema'
import { change, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { departmentsOf } from '@/lib/departments/queries'
import { saveDepartment } from '@/lib/departments/store'
import { saveRole } from '@/lib/users/account'
import { Browser } from '../../support/browser'
import { makePeople, sessionOf, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
})

/** A department as an operator's command adds or renames it: a change without a page. */
async function named(name: string, id?: string) {
  const known = (await departmentsOf(read(), people.tremblay.id)).find(one => one.id === id)
  const values = { name, parentId: null, callerName: null }
  const newOne = newId()
  await saveDepartment(operator(people.tremblay, 'Soutien'), people.tremblay, values, known, newOne)
  return id ?? newOne
}

/** The page of the newest change of an action. */
async function latest(action: string): Promise<string> {
  const own = and(eq(audit.companyId, people.tremblay.id), eq(audit.action, action))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.id)).limit(1)
  return `/history/${entry?.id}`
}

describe('the history', () => {
  test('tells each change as a sentence with before and after, in the reader’s language', async () => {
    const id = await named('Livraison')
    await named('Expédition', id)
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/history?q=Exp%C3%A9dition')
    expect(browser.rows()[0]?.slice(1)).toEqual([
      'Soutien a modifié : Service (département) « Expédition »',
      'Nom Livraison → Expédition',
    ])
    const english = await signedIn(people.alice, 'en')
    await english.visit('/history?q=Livraison')
    expect(english.rows().map(row => row[1])).toEqual(['Soutien added: Department “Livraison”'])
  })

  test('is filtered by who, what, name and day, and the file has what the page shows', async () => {
    await named('Filtre un')
    await named('100 %_')
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/history')
    await browser.submit({ Nom: 'filtre', Quoi: 'Service (département)', Qui: 'Soutien' }, 'Filtrer')
    expect(browser.rows()).toHaveLength(1)
    const file = await browser.request(browser.links().find(link => link.name === 'Télécharger le CSV')?.href ?? '')
    const text = await file.text()
    expect(file.headers.get('cache-control')).toBe('private, no-store')
    expect(file.headers.get('content-disposition')).toContain('historique.csv')
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain('Soutien;Service (département);Filtre un;')
    await browser.visit('/history?q=%25_')
    expect(browser.rows().map(row => row[1])).toEqual(['Soutien a ajouté : Service (département) « 100 %_ »'])
    await browser.visit('/history?from=2099-01-01')
    expect(browser.text).toContain('Aucun changement')
    expect((await browser.visit('/history?from=never&page=0&who=%00&kind=%27')).status).toBe(200)
  })

  test('is found by a telephone number as people write it, and names the provider', async () => {
    const note = {
      kind: 'numbers',
      id: '+14185550987',
      name: '+14185550987',
      before: { active: true },
      after: { active: false },
    }
    await change(operator(people.tremblay, 'operator'), 'numbers.save', (_, tell) => tell(note))
    const browser = await signedIn(people.alice, 'en')
    await browser.visit('/history')
    await browser.submit({ Name: '418 555-0987', Who: 'Your provider' }, 'Filter')
    expect(browser.rows().map(row => row.slice(1))).toEqual([
      ['Your provider changed: Phone number “(418) 555-0987”', 'Active yes → no'],
    ])
    const file = await (await browser.request('/history/export?q=555-0987')).text()
    expect(file).toContain('Your provider,Phone number,(418) 555-0987,')
    expect(file).toContain('Active: yes → no')
  })

  test('a formula in a name is disarmed in the file', async () => {
    await named('=1+1')
    const browser = await signedIn(people.alice, 'fr')
    const file = await browser.request('/history/export?q=%3D1%2B1')
    expect(await file.text()).toContain(";'=1+1;")
  })
})

describe('undo', () => {
  test('puts back what was there before, as a change of its own, once', async () => {
    const id = await named('Avant')
    await named('Après', id)
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/history?q=Apr%C3%A8s')
    await browser.follow('Soutien a modifié')
    const path = browser.path
    await browser.submit({}, 'Défaire ce changement')
    expect(browser.notice()).toContain('Le changement est défait.')
    expect(browser.rows()[0]?.slice(1)).toEqual([
      'Alice Tremblay a modifié : Service (département) « Avant »',
      'Nom Après → Avant',
    ])
    await browser.visit(path)
    expect(browser.text).toContain('Ce changement a été défait.')
    expect(browser.$('button:contains("Défaire ce changement")')).toHaveLength(0)
  })

  test('brings back what was deleted under its old id, and takes back what was added', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/company/schedules/new')
    await browser.submit({ Nom: 'À perdre', Type: 'Horaire de vacances' }, 'Enregistrer')
    const schedule = browser.path
    await browser.follow('Ajouter un événement')
    await browser.submit({ 'Nom de l’événement': 'Fermeture', 'Date de début': '2030-01-02' }, 'Enregistrer')
    await browser.visit(`${schedule}/remove`)
    await browser.submit({}, 'Supprimer')
    await browser.visit('/history?q=perdre')
    await browser.follow('Alice Tremblay a supprimé')
    await browser.submit({}, 'Défaire ce changement')
    await browser.visit(schedule)
    expect(browser.text).toContain('2030-01-02')

    const id = await named('Ajouté par erreur')
    await browser.visit('/history?q=Ajout%C3%A9+par')
    await browser.follow('Soutien a ajouté')
    await browser.submit({}, 'Défaire ce changement')
    expect((await browser.visit(`/company/departments/${id}`)).status).toBe(404)
  })

  test('of a role asks for the password again, and says what it does', async () => {
    const { tremblay, benoit, alice } = people
    const by = operator(tremblay, 'Soutien')
    const viewer = { company: tremblay, person: { id: alice.id }, administers: true } as Viewer
    await saveRole(by, tremblay, await personOf(viewer, benoit.id), 'administrator')
    const path = await latest('people.role')
    const late = new Browser()
    late.jar.set('sid', await sessionOf(alice, Date.now() - 3_600_000))
    await late.visit(path)
    expect(late.text).toContain('Votre mot de passe est demandé.')
    await late.submit({}, 'Défaire ce changement')
    expect(late.path).toMatch(/^\/confirm\?to=%2Fhistory/)
    await late.submit({ 'Mot de passe': alice.password }, 'Confirmer')
    expect(late.path).toBe(path)
    await late.submit({}, 'Défaire ce changement')
    expect(late.notice()).toContain('Le changement est défait.')
    expect((await personOf(viewer, benoit.id)).role).toBe('person')
  })

  test('of a secret is not offered, and the page says why', async () => {
    const browser = await signedIn(people.alice, 'fr')
    const note = { kind: 'people', id: people.benoit.id, name: people.benoit.name, before: null, after: null }
    await change(operator(people.tremblay, 'Soutien'), 'password.save', (_, tell) => tell(note))
    await browser.visit(await latest('password.save'))
    expect(browser.text).toContain('Ce changement ne peut pas être défait : un mot de passe')
  })

  test('is refused when there has been another change since, or the name is taken by now', async () => {
    const id = await named('Un')
    await named('Deux', id)
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/history?q=Deux')
    await browser.follow('Soutien a modifié')
    const path = browser.path
    await named('Trois', id)
    await browser.submit({}, 'Défaire ce changement')
    expect(browser.text).toContain('Ce changement ne peut plus être défait')
    await browser.visit(path)
    expect(browser.$('button:contains("Défaire ce changement")')).toHaveLength(0)

    const other = await named('Pris')
    await named('Libre', other)
    await browser.visit('/history?q=Libre')
    await browser.follow('Soutien a modifié')
    await named('Pris')
    await browser.submit({}, 'Défaire ce changement')
    expect(browser.text).toContain('Ce changement ne peut pas être défait : Ce nom est déjà utilisé.')
  })

  test('belongs to administrators of the company: Benoît and Carol find nothing', async () => {
    await named('Privé')
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/history?q=Priv%C3%A9')
    const entry = browser.links().find(link => link.name.startsWith('Soutien a ajouté'))?.href ?? ''
    const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol, 'fr')]
    for (const page of ['/history', entry, '/history/export']) expect((await benoit.visit(page)).status).toBe(404)
    expect((await carol.visit(entry)).status).toBe(404)
    expect((await carol.visit('/history')).text).not.toContain('Privé')
    expect(await (await carol.request('/history/export')).text()).not.toContain('Privé')
  })
})
