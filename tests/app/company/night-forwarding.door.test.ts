import { beforeEach, describe, expect, test } from 'vitest'
import { tollPolicies } from '@/db/schema'
import { keep } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { findNight } from '@/lib/services/night-forwarding/queries'
import { addSchedule, withIds } from '@/lib/services/schedules/store'
import { makePeople, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeEach(async () => {
  people = await makePeople()
  const by = operator(people.tremblay, 'test')
  const never = { name: 'Passé', startDate: '2020-01-01', startTime: null, endDate: '2020-01-01', endTime: null }
  const events = withIds([{ ...never, recurrence: { every: 'never' } }])
  await addSchedule(by, people.tremblay, { name: 'Jamais ouvert', type: 'time', events })
  await keep(write => write.insert(tollPolicies).values({ companyId: people.tremblay.id, us: true }).then())
})

const page = '/company/night-forwarding'

describe('Alice sets night forwarding', () => {
  test('needs a destination, and for automatic a schedule', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(page)
    expect(browser.text).toContain('Pas en vigueur')
    await browser.submit({ 'Transfert de nuit': 'Activé' }, 'Enregistrer')
    expect(browser.error('to')).toBe('Remplissez ce champ.')
    await browser.submit({ 'Transfert de nuit': 'Automatique', 'Renvoyer à': '2002' }, 'Enregistrer')
    expect(browser.error('business')).toBe('Le mode automatique a besoin d’un horaire d’affaires ou de vacances.')
  })

  test('is refused what must not be forwarded to, and keeps what was typed', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(page)
    const refused = {
      '911': 'Le 9-1-1, le 9-8-8',
      '*72 418 555-0123': 'Un code avec * ou #',
      '2999': 'Aucune personne ni aucun service n’a ce poste',
      '900 555-1234': 'numéros payants',
      '876 555-1234': 'vers ce pays',
      'alice@exemple.ca': 'Les adresses SIP ne sont pas permises',
      'Carol Pelletier': 'Aucune personne ni aucun service ne porte ce nom',
    }
    for (const [typed, sentence] of Object.entries(refused)) {
      await browser.submit({ 'Transfert de nuit': 'Activé', 'Renvoyer à': typed }, 'Enregistrer')
      expect(browser.error('to')).toContain(sentence)
      expect(browser.$('#field-to').attr('value')).toBe(typed)
    }
  })

  test('is asked about costs before saving, and then it forwards', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(page)
    await browser.submit({ 'Transfert de nuit': 'Activé', 'Renvoyer à': '212 555-1234' }, 'Enregistrer')
    expect(browser.text).toContain('Les appels vers 212 555-1234 peuvent être facturés à votre entreprise.')
    expect((await findNight(people.tremblay)).mode).toBe('off')
    await browser.submit({}, 'Enregistrer quand même')
    expect(browser.text).toContain('Les appels externes vers une personne vont à 212 555-1234.')
    expect((await findNight(people.tremblay)).to).toEqual({ kind: 'number', number: '+12125551234' })
  })

  test('follows its schedules, and the company mode before them', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(page)
    const automatic = {
      'Transfert de nuit': 'Automatique',
      'Horaire d’affaires': 'Jamais ouvert',
      'Renvoyer à': 'benoit cote',
    }
    await browser.submit(automatic, 'Enregistrer')
    expect(browser.text).toContain('Les appels externes vers une personne vont à 2002 · Benoît Côté.')
    await browser.visit('/company/mode')
    await browser.submit({ Mode: 'Ouvert', 'Retour automatique aux horaires': 'Dans une heure' }, 'Enregistrer')
    expect(browser.text).toMatch(/Ouvert Retour aux horaires : \d{4}-\d\d-\d\d/)
    await browser.visit(page)
    expect(browser.text).toContain('Pas en vigueur')
    expect(browser.text).toContain('Le mode de l’entreprise décide en ce moment.')
    await browser.visit('/company/mode')
    await browser.submit({ Mode: 'Selon les horaires' }, 'Enregistrer')
    await browser.visit(page)
    expect(browser.text).toContain('En vigueur')
  })

  test('lets a person have it always or never', async () => {
    const browser = await signedIn(people.alice, 'en')
    await browser.visit(page)
    expect(browser.text).toContain('Everyone follows the group.')
    await browser.visit(`${page}/people`)
    await browser.submit({ 'Night forwarding of Benoît Côté': 'Off' }, 'Save the choices')
    expect(browser.$(`[name="person.${people.benoit.id}"] option[selected]`).attr('value')).toBe('off')
    await browser.visit(page)
    expect(browser.text).toContain('1 person has their own choice.')
  })
})

describe('the company mode', () => {
  test('refuses an end in the past or that is no date, and shows on the dashboard', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/company/mode')
    const until = { Mode: 'En congé', 'Retour automatique aux horaires': 'À un moment précis' }
    await browser.submit({ ...until, Date: '2020-01-01', Heure: '08:00' }, 'Enregistrer')
    expect(browser.error('date')).toBe('Choisissez un moment à venir.')
    await browser.submit({ ...until, Date: '2099-02-30', Heure: '08:00' }, 'Enregistrer')
    expect(browser.error('date')).toBe('Entrez une date, par exemple 2027-06-24.')
    await browser.submit({ ...until, Date: '2099-02-28', Heure: '8h' }, 'Enregistrer')
    expect(browser.error('time')).toBe('Entrez une heure, par exemple 08:30.')
    await browser.submit({ ...until, Date: '2099-02-28', Heure: '08:00' }, 'Enregistrer')
    await browser.visit('/')
    expect(browser.text).toContain('En congé Retour aux horaires : 2099-02-28 08 h 00')
  })
})

test('Benoît finds neither page, and what Carol sees is her own company', async () => {
  const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol, 'fr')]
  for (const path of [page, `${page}/people`, '/company/mode']) expect((await benoit.visit(path)).status).toBe(404)
  await carol.visit(`${page}/people`)
  expect(carol.text).not.toContain('Benoît')
  await carol.visit('/company/mode')
  expect(carol.text).toContain('Selon les horaires Chaque service suit')
})
