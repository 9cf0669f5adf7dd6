import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { directory } from '@/db/schema'
import { keep } from '@/db/store'
import { saveLink } from '@/lib/destinations/store'
import type { Browser } from '../../support/browser'
import { makePeople, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
})

const list = '/company/schedules'

/** Alice adds a schedule; her browser is on its page, whose address it gives too. */
async function withSchedule(name: string, type = 'Horaire d’affaires') {
  const browser = await signedIn(people.alice, 'fr')
  await browser.visit(`${list}/new`)
  await browser.submit({ Nom: name, Type: type }, 'Enregistrer')
  return { browser, path: browser.path, id: browser.path.split('/').at(-1) ?? '' }
}

async function addEvent(browser: Browser, entries: Record<string, string | boolean | string[]>) {
  await browser.follow('Ajouter un événement')
  return browser.submit(entries, 'Enregistrer')
}

describe('Alice manages a schedule', () => {
  test('adds it with a working week, sees the week, what changes next and the months, in both languages', async () => {
    const { browser } = await withSchedule('Bureau')
    expect(browser.text).toContain('Aucun événement : cet horaire n’est jamais en vigueur.')
    await addEvent(browser, { 'Nom de l’événement': 'Semaine', 'Date de début': '2026-01-01' })
    expect(browser.notice()).toContain('Les changements sont enregistrés.')
    expect(browser.rows('table.week')).toHaveLength(7)
    expect(browser.rows('table.week')[1]).toEqual(['lundi', '', '08 h 30 à 17 h 00'])
    expect(browser.text).toContain('chaque semaine : lundi, mardi, mercredi, jeudi et vendredi')
    expect(browser.text).toContain('2026-01-01 08 h 30 à 17 h 00')
    expect(browser.$('.months table')).toHaveLength(3)
    await browser.visit(`${browser.path}?month=2026-06`)
    expect(browser.text).toContain('juin 2026')
    expect(browser.text).toContain('2026-06-15 : en vigueur')
    expect(browser.text).not.toContain('2026-06-14 : en vigueur')

    const english = await signedIn(people.alice, 'en')
    await english.visit(browser.path)
    expect(english.text).toContain('every week: Monday, Tuesday, Wednesday, Thursday and Friday')
    expect(english.rows('table.week')[1]).toEqual(['Monday', '', '8:30 a.m. to 5:00 p.m.'])
  })

  test('is told what is wrong with an event, and keeps what was typed', async () => {
    const { browser } = await withSchedule('Erreurs')
    await addEvent(browser, { 'Nom de l’événement': '', 'Date de début': '2026-02-30', 'Heure de début': '25:00' })
    expect(browser.error('name')).toBe('Remplissez ce champ.')
    expect(browser.error('startDate')).toBe('Entrez une date, par exemple 2027-06-24.')
    expect(browser.error('startTime')).toBe('Entrez une heure, par exemple 08:30.')
    expect(browser.$('[name=startTime]').attr('value')).toBe('25:00')
    const good = { 'Nom de l’événement': 'X', 'Date de début': '2026-03-02', 'Heure de début': '09:00' }
    await browser.submit({ ...good, 'Heure de fin': '09:00' }, 'Enregistrer')
    expect(browser.error('endTime')).toBe('La fin doit venir après le début.')
    await browser.submit({ ...good, 'Heure de fin': '10:00', 'Jours de la semaine': [] }, 'Enregistrer')
    expect(browser.errors()).toContain('Choisissez une valeur de la liste.')
    const february = { Fréquence: 'Chaque année', Mois: 'février', Quantième: '30' }
    await browser.submit({ ...good, 'Heure de fin': '10:00', ...february }, 'Enregistrer')
    expect(browser.error('every')).toBe('Cette répétition ne tombe sur aucun jour. Changez le jour ou le mois.')
    await browser.submit({ ...good, 'Heure de fin': '10:00', ...february, 'Tous les combien': '100' }, 'Enregistrer')
    expect(browser.error('interval')).toBe('Entrez un nombre de 1 à 99.')
  })

  test('moves an event to its first real day, edits it, refuses its name twice, deletes it', async () => {
    const { browser, path } = await withSchedule('Mouvements')
    const once = { 'Toute la journée': true, 'Date de début': '2026-02-01', Fréquence: 'Chaque mois', Quantième: '31' }
    await addEvent(browser, { ...once, 'Nom de l’événement': 'Inventaire' })
    expect(browser.text).toContain('2026-03-31 (Toute la journée)')
    expect(browser.text).toContain('chaque mois, le 31')
    await addEvent(browser, { ...once, 'Nom de l’événement': 'inventaire' })
    expect(browser.error('name')).toBe('Un autre événement de cet horaire porte ce nom. Choisissez-en un autre.')
    await browser.visit(path)
    await browser.follow('Inventaire')
    expect(browser.$('[name=day]').attr('value')).toBe('31')
    await browser.submit(
      { 'Nom de l’événement': 'Comptage', 'Jour du mois': 'Un jour de semaine', Lequel: 'Dernier' },
      'Enregistrer',
    )
    expect(browser.text).toContain('chaque mois, dernier lundi')
    await browser.follow('Comptage')
    await browser.submit({}, 'Supprimer cet événement')
    expect(browser.notice()).toContain('Comptage : supprimé.')
    expect(browser.text).toContain('Aucun événement')
  })

  test('is refused a save on what somebody else saved meanwhile', async () => {
    const { browser, path } = await withSchedule('Périmé')
    await browser.follow('Renommer')
    const other = await signedIn(people.alice)
    await other.visit(`${path}/edit`)
    await other.submit({ Nom: 'Entre-temps' }, 'Enregistrer')
    await browser.submit({ Nom: 'Trop tard' }, 'Enregistrer')
    expect(browser.text).toContain('Enregistré entre-temps : Entre-temps')
    await browser.submit({}, 'Enregistrer')
    expect(browser.headings('h1')).toEqual(['Trop tard'])
  })

  test('cannot give two schedules one name', async () => {
    await withSchedule('Unique')
    const { browser } = await withSchedule('Unique')
    expect(browser.error('name')).toBe('Ce nom est déjà utilisé. Choisissez-en un autre.')
  })
})

describe('the holidays of a province', () => {
  test('are imported for several years, moving dates included, each once', async () => {
    const { browser, path } = await withSchedule('Fériés', 'Horaire de vacances')
    const year = new Date().getFullYear() + 1
    const catalogue = `${path}/holidays?region=QC&from=${year}&to=${year + 1}`
    await browser.visit(catalogue)
    expect(browser.text).toContain(`${year}-06-24`)
    expect(browser.text).toContain('Vacances de la construction')
    await browser.submit({}, 'Importer')
    expect(browser.notice()).toContain('16 événements ajoutés.')
    expect(browser.text).toContain(`Vendredi saint ${year}`)
    await browser.visit(catalogue)
    await browser.submit({}, 'Importer')
    expect(browser.notice()).toContain('Ces jours étaient déjà tous dans l’horaire.')
    await browser.visit(`${path}/holidays?region=ON&from=${year}&to=${year}`)
    expect(browser.text).toContain('Jour de la famille')
    await browser.submit({ 'Jours fériés légaux': [] }, 'Importer')
    expect(browser.errors()).toContain('Cochez au moins un jour.')
  })

  test('have no place in business hours', async () => {
    const { browser, path } = await withSchedule('Sans fériés')
    await browser.visit(`${path}/holidays`)
    expect(browser.status).toBe(404)
  })
})

describe('a schedule that something follows', () => {
  test('is only deleted with another of its type in its place', async () => {
    const { id, path, browser } = await withSchedule('Suivi')
    const owner = newId()
    const entry = {
      companyId: people.tremblay.id,
      id: owner,
      kind: 'auto-attendants',
      name: 'Accueil',
      sort: 'accueil',
    }
    await keep(async write => {
      await write.insert(directory).values({ ...entry, createdAt: 0 })
      await saveLink(write, people.tremblay.id, owner, 'business', { kind: 'entry', id })
    })
    await withSchedule('Remplaçant')
    await withSchedule('Autre type', 'Horaire de vacances')
    await browser.visit(`${path}/remove`)
    expect(browser.text).toContain('Accueil')
    await browser.submit({}, 'Supprimer')
    expect(browser.error('replacement')).toBe('Cet horaire est utilisé. Choisissez celui qui le remplace.')
    await expect(browser.submit({ 'Remplacer par': 'Autre type' }, 'Supprimer')).rejects.toThrow('No choice')
    await browser.submit({ 'Remplacer par': 'Remplaçant' }, 'Supprimer')
    expect(browser.notice()).toContain('Suivi : supprimé.')
    await browser.follow('Remplaçant')
    expect(browser.text).toContain('Accueil')
  })
})

test('ticked schedules that nothing follows are deleted together, after a question', async () => {
  const { browser } = await withSchedule('Premier à retirer')
  await withSchedule('Second à retirer')
  await browser.visit('/company/schedules')
  const boxes = { 'Supprimer Premier à retirer': true, 'Supprimer Second à retirer': true }
  await browser.submit(boxes, 'Supprimer les éléments cochés')
  expect(browser.headings('h1')).toEqual(['Supprimer 2 éléments'])
  await browser.submit({}, 'Supprimer')
  expect(browser.notice()).toContain('2 éléments supprimés')
  expect(browser.text).not.toContain('à retirer')
  await browser.submit({}, 'Supprimer les éléments cochés')
  expect(browser.text).toContain('Rien n’est coché')
})

describe('nobody else', () => {
  test('finds the schedules: Benoît has no such pages, Carol none of these', async () => {
    const { path, browser } = await withSchedule('Privé')
    await addEvent(browser, { 'Nom de l’événement': 'Semaine' })
    const event = browser.links().find(link => link.name === 'Semaine')?.href ?? ''
    const pages = [path, `${path}/edit`, `${path}/remove`, `${path}/holidays`, `${path}/events/new`, event]
    const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol)]
    for (const page of [list, ...pages]) expect((await benoit.visit(page)).status).toBe(404)
    for (const page of pages) expect((await carol.visit(page)).status).toBe(404)
    expect((await carol.visit(list)).text).not.toContain('Privé')
  })
})
