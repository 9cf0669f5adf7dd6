import { eq } from 'drizzle-orm'
import { generate } from 'otplib'
import { beforeAll, describe, expect, test } from 'vitest'
import { people, sessions } from '@/db/schema'
import { read } from '@/db/store'
import { Browser } from '../../support/browser'
import { mailTo } from '../../support/mail'
import { addLicence } from '../../support/new-user'
import { addPerson, makePeople, sessionOf, signedIn } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  who = await makePeople()
})
let next = 7000
const colleague = () => addPerson(who.tremblay.id, 'Denis', 'Roy', 'person', { extension: String(next++) })
const better = 'trente-six goélands sur le quai'

describe('Denis changes his web password', () => {
  const typed = { 'Mot de passe actuel': '', 'Nouveau mot de passe': better, 'Le nouveau, une seconde fois': better }

  test('with the present one; his other sessions end and a letter tells him', async () => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await sessionOf(denis)
    await browser.visit('/settings/passwords')
    await browser.submit({ ...typed, 'Mot de passe actuel': denis.password }, 'Enregistrer')
    expect(browser.notice()).toContain('vos autres sessions sont fermées')
    expect(await read().$count(sessions, eq(sessions.personId, denis.id))).toBe(1)
    expect((await mailTo(denis.email)).subject).toMatch(/mot de passe/i)
    const other = new Browser()
    await other.visit('/sign-in')
    await other.submit({ username: denis.username, password: better }, 'Se connecter')
    expect(other.path).toBe('/')
  })

  test.each([
    ['a wrong present one', { 'Mot de passe actuel': 'autre chose' }, 'currentPassword', /actuel/],
    ['a short one', { 'Nouveau mot de passe': 'court', 'Le nouveau, une seconde fois': 'court' }, 'newPassword', /15/],
    ['two that differ', { 'Le nouveau, une seconde fois': 'autre chose' }, 'newPasswordAgain', /identiques/],
  ])('%s is refused, and nothing typed is shown again', async (_, changes, field, sentence) => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await browser.visit('/settings/passwords')
    await browser.submit({ ...typed, 'Mot de passe actuel': denis.password, ...changes }, 'Enregistrer')
    expect(browser.error(field)).toMatch(sentence)
    expect(browser.html).not.toContain(better)
  })
})

describe('the voicemail PIN', () => {
  const pins = (pin: string) => ({ 'Nouveau NIP': pin, 'Le nouveau NIP, une seconde fois': pin })

  test('is set by Denis with his web password, and an old one does not come back', async () => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    const save = async (pin: string) => {
      await browser.visit('/settings/passwords?tab=voicemail')
      await browser.submit({ 'Mot de passe actuel': denis.password, ...pins(pin) }, 'Enregistrer')
    }
    await save('849273')
    expect(browser.notice()).toContain('NIP')
    await save('361852')
    await save('849273')
    expect(browser.error('pin')).toMatch(/déjà servi/)
    await save('123456')
    expect(browser.error('pin')).toMatch(/suites/)
    const [row] = await read().select().from(people).where(eq(people.id, denis.id))
    expect(row?.voicemailPinHash).toMatch(/^\$argon2id/)
  })

  test('is set anew by Alice, who never sees his password and can only send him a link', async () => {
    const denis = await colleague()
    const alice = await signedIn(who.alice)
    await alice.visit(`/users/${denis.id}/passwords?tab=voicemail`)
    await alice.submit(pins('849273'), 'Enregistrer')
    expect(alice.notice()).toContain('NIP')
    await alice.visit(`/users/${denis.id}/passwords`)
    expect(alice.$('main input[type=password]')).toHaveLength(0)
    await alice.submit({}, 'Envoyer le lien')
    expect((await mailTo(denis.email)).text).toContain('/reset/')
  })
})

describe('a second step', () => {
  /** Denis adds an application; its secret and his recovery codes. */
  async function withApplication() {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await browser.visit('/settings/security')
    await browser.submit({}, 'Ajouter une application')
    const secret = browser.$('main code').first().text().replace(/\s/g, '')
    await browser.submit({ code: await generate({ secret }) }, 'Confirmer')
    const codes = browser
      .$('.codes li')
      .toArray()
      .map(one => browser.$(one).text())
    return { denis, secret, codes }
  }
  async function atSecondStep(denis: { username: string; password: string }) {
    const browser = new Browser()
    await browser.visit('/sign-in?to=/settings')
    await browser.submit({ username: denis.username, password: denis.password }, 'Se connecter')
    expect(browser.path).toBe('/sign-in/second?to=%2Fsettings')
    return browser
  }

  test('is asked after the password; a code used once is not good again; a recovery code works once', async () => {
    const { denis, secret, codes } = await withApplication()
    expect(codes).toHaveLength(10)
    const first = await atSecondStep(denis)
    await first.submit({ code: '000000' }, 'Continuer')
    expect(first.error('code')).toMatch(/ne convient pas/)
    await first.submit({ code: await generate({ secret }) }, 'Continuer')
    expect(first.error('code')).toMatch(/déjà servi/)
    await first.submit({ code: codes[0] ?? '' }, 'Continuer')
    expect(first.path).toBe('/settings')
    const second = await atSecondStep(denis)
    await second.submit({ code: codes[0] ?? '' }, 'Continuer')
    expect(second.error('code')).toMatch(/déjà servi/)
    await second.submit({ code: (codes[1] ?? '').toUpperCase().replace('-', ' ') }, 'Continuer')
    expect(second.path).toBe('/settings')
  })

  test('ends after five wrong codes: the password is asked again', async () => {
    const { denis, codes } = await withApplication()
    const browser = await atSecondStep(denis)
    for (let at = 0; at < 5; at++) await browser.submit({ code: '000000' }, 'Continuer')
    await browser.submit({ code: codes[0] ?? '' }, 'Continuer').catch(() => undefined)
    await browser.visit('/settings')
    expect(browser.path).toMatch(/^\/sign-in\?/)
  })

  test('cannot be passed by going straight to a page', async () => {
    const { denis } = await withApplication()
    const browser = await atSecondStep(denis)
    await browser.visit('/settings')
    expect(browser.path).toMatch(/^\/sign-in\?/)
  })
})

describe('a profile', () => {
  test('keeps the 9-1-1 address with the day it was confirmed, and the notice accepted', async () => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await browser.visit('/settings/profile')
    const address = { 'Numéro et rue': '12, rue des Érables', emergencyCity: 'Lévis', emergencyProvince: 'Québec' }
    await browser.submit({ ...address, emergencyPostalCode: 'G6V' }, 'Confirmer l’adresse')
    expect(browser.error('emergencyPostalCode')).toMatch(/G1R 2B5/)
    const ticks = { confirmed: true, consent: true }
    await browser.submit({ ...address, emergencyPostalCode: 'g6v1a1', ...ticks }, 'Confirmer l’adresse')
    expect(browser.notice()).toContain('9-1-1')
    const [row] = await read().select().from(people).where(eq(people.id, denis.id))
    expect(row).toMatchObject({ emergencyPostalCode: 'G6V 1A1', emergencyProvince: 'QC' })
    expect(row?.emergencyConfirmedAt).toBeGreaterThan(0)
    expect(row?.emergencyConsentAt).toBeGreaterThan(0)
  })

  test('lets Denis change his title, not his name', async () => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await browser.visit('/settings/profile')
    expect(browser.$('input[name=firstName]')).toHaveLength(0)
    await browser.submit({ Titre: 'Vendeur', Cellulaire: '418 555-0142' }, 'Enregistrer')
    const [row] = await read().select().from(people).where(eq(people.id, denis.id))
    expect(row).toMatchObject({ title: 'Vendeur', mobile: '+14185550142', firstName: 'Denis' })
  })
})

test('do not disturb and the forward to one’s mobile are one step from the dashboard', async () => {
  const licenceId = await addLicence(who.other.id, 'basic', 5)
  const extension = String(next++)
  const denis = await addPerson(who.other.id, 'Denis', 'Roy', 'person', {
    extension,
    licenceId,
    mobile: '+15145550142',
  })
  const browser = await signedIn(denis)
  await browser.visit('/')
  await browser.submit({}, 'Activer : Ne pas déranger')
  expect(browser.text).toContain('Ne pas déranger est activé')
  await browser.submit({}, 'Activer : Renvoyer mes appels à mon cellulaire')
  expect(browser.text).toContain('Tous mes appels sont renvoyés au 514 555-0142')
  await browser.submit({}, 'Arrêter : Tous mes appels')
  await browser.submit({}, 'Arrêter : Ne pas déranger')
  expect(browser.text).not.toContain('est activé')
})
