import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { audit, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import { findLine } from '@/lib/features/line'
import { featuresOf, groups } from '@/lib/features/registry'
import { Browser } from '../../support/browser'
import type { Entries } from '../../support/form'
import { addLicence } from '../../support/new-user'
import { makePeople, signedIn, speaks } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
let alice: Browser
let benoit: Browser
let carol: Browser

beforeAll(async () => {
  who = await makePeople()
  const licenceId = await addLicence(who.tremblay.id, 'premium', 5)
  await keep(write => write.update(people).set({ licenceId }).where(eq(people.companyId, who.tremblay.id)))
  ;[alice, benoit, carol] = await Promise.all([signedIn(who.alice), signedIn(who.benoit), signedIn(who.carol)])
})

const lineOfBenoit = () => findLine(who.tremblay, who.benoit.id)

/** What each feature is given, by its French labels, and the sentence that the list then says. */
const given: Record<string, { entries: Entries; said: string }> = {
  'forwarding-always': {
    entries: { Activé: true, 'Renvoyer à': '418 555-0142' },
    said: 'Toujours, renvoyer au 418 555-0142',
  },
  'forwarding-busy': {
    entries: { Activé: true, 'Renvoyer à': '418 555-0142' },
    said: 'Si occupé, renvoyer au 418 555-0142',
  },
  'forwarding-no-answer': {
    entries: { Activé: true, 'Renvoyer à': '2001', 'Nombre de sonneries': '4' },
    said: 'Sans réponse après 4 sonneries, renvoyer à Alice Tremblay',
  },
  'forwarding-not-reachable': {
    entries: { Activé: true, 'Renvoyer à': '*552001' },
    said: 'Si le téléphone est débranché ou sans Internet, renvoyer à la boîte vocale d’Alice Tremblay',
  },
  'forwarding-selective': {
    entries: { Activé: true, 'Renvoyer à': '418 555-0142' },
    said: 'Selon 1 critère, renvoyer au 418 555-0142',
  },
  'do-not-disturb': {
    entries: { Activé: true },
    said: 'Le téléphone ne sonne pas; les appelants trouvent la ligne occupée.',
  },
  'call-waiting': { entries: { Activé: false }, said: 'Pendant une conversation, la ligne est occupée.' },
  'caller-id-blocking': { entries: { Activé: true }, said: 'Le nom et le numéro sont masqués aux personnes appelées.' },
  'anonymous-rejection': { entries: { Activé: true }, said: 'Les appels de numéros masqués sont refusés.' },
  'selective-rejection': { entries: { Activé: true }, said: 'Refuser les appels selon 1 critère.' },
  'selective-acceptance': { entries: { Activé: true }, said: 'Accepter seulement les appels selon 1 critère.' },
  'incoming-plan': {
    entries: { Activé: true, 'Appels externes': 'Refusés' },
    said: 'Seuls les appels permis par le plan sont acceptés.',
  },
  intercept: {
    entries: { Activé: true, Annonce: 'Message du système', 'Nouveau numéro': '514 555-0142' },
    said: 'Les appelants entendent que la ligne n’est plus en service et qu’il faut s’adresser au 514 555-0142.',
  },
  'simultaneous-ring': {
    entries: { Activé: true, 'Numéro ou poste': '514 555-0142' },
    said: '1 autre téléphone sonne en même temps.',
  },
  'sequential-ring': {
    entries: { Activé: true, 'Numéro ou poste': '514 555-0142' },
    said: '1 autre téléphone sonne ensuite.',
  },
  'remote-office': {
    entries: { Activé: true, 'Numéro du téléphone à distance': '514 555-0142' },
    said: 'Les appels arrivent au 514 555-0142 et en partent.',
  },
  'call-recording': {
    entries: { 'Appels à enregistrer': 'Sur demande (tout l’appel est gardé)' },
    said: 'Un appel est enregistré en entier sur demande.',
  },
  'speed-dial-8': { entries: { 'dials.0.to': '2001' }, said: '1 numéro sur les touches 2 à 9.' },
  'speed-dial-100': { entries: { 'dials.0.code': '07', 'dials.0.to': '514 555-0142' }, said: '1 numéro de 00 à 99.' },
}
const names = groups.flatMap(group => featuresOf[group].map(feature => feature.name))

async function addCriterion(browser: Browser, base: string, name: string) {
  await browser.visit(`${base}/${name}/criteria/new`)
  const entries = {
    'Nom du critère': 'Fournisseur',
    Appelants: 'Seulement les suivants',
    'Numéros ou postes': '514 555-0142',
  }
  await browser.submit(entries, 'Enregistrer')
}

describe.each(names)('%s', name => {
  const form = given[name]
  const needsCriterion = /selective/.test(name)

  test('Benoît sets it for himself, without script', async () => {
    if (needsCriterion) await addCriterion(benoit, '/settings', name)
    await benoit.visit(`/settings/${name}`)
    await benoit.submit(form?.entries ?? {}, 'Enregistrer')
    expect(benoit.path).toBe('/settings')
    expect(benoit.notice()).toContain('enregistré')
    expect(benoit.text).toContain(form?.said)
    expect((await lineOfBenoit()).rows[name].version).toBe(1)
  })

  test('Alice sees the same for him and saves it again; the history names her', async () => {
    await alice.visit(`/users/${who.benoit.id}`)
    expect(alice.text).toContain(form?.said)
    await alice.visit(`/users/${who.benoit.id}/${name}`)
    await alice.submit({}, 'Enregistrer')
    expect(alice.path).toBe(`/users/${who.benoit.id}`)
    expect((await lineOfBenoit()).rows[name].version).toBe(2)
    const entries = await read()
      .select()
      .from(audit)
      .where(and(eq(audit.companyId, who.tremblay.id), eq(audit.action, `${name}.save`)))
    expect(entries.map(entry => entry.personId).sort()).toEqual([who.alice.id, who.benoit.id].sort())
  })

  test('Benoît cannot open it for Alice, nor Carol of another company for him', async () => {
    await benoit.visit(`/users/${who.alice.id}/${name}`)
    expect(benoit.status).toBe(404)
    await carol.visit(`/users/${who.benoit.id}/${name}`)
    expect(carol.status).toBe(404)
  })
})

test('a form posted for somebody else changes nothing', async () => {
  for (const [browser, victim] of [
    [benoit, who.alice],
    [carol, who.benoit],
  ] as const) {
    const before = (await findLine(who.tremblay, victim.id)).rows['do-not-disturb']
    const self = browser === benoit ? who.benoit : who.carol
    await keep(write => write.update(people).set({ licenceId: null }).where(eq(people.id, who.carol.id)))
    await browser.visit(browser === benoit ? '/settings/do-not-disturb' : '/settings')
    const field = browser.$('input[name^="$ACTION"][value*="do-not-disturb"]').first()
    if (field.length) field.attr('value', (field.attr('value') ?? '').replace(self.id, victim.id))
    if (browser === benoit) await browser.submit({}, 'Enregistrer')
    expect((await findLine(who.tremblay, victim.id)).rows['do-not-disturb']).toEqual(before)
  }
})

test('the pages speak English to who reads English', async () => {
  await speaks(who.benoit, 'en')
  await benoit.visit('/settings')
  expect(benoit.lang).toBe('en-CA')
  expect(benoit.text).toContain('If busy, forward to (418) 555-0142')
  await benoit.visit('/settings/forwarding-busy')
  await benoit.submit({ 'Forward to': '911' }, 'Save')
  expect(benoit.errors().join()).toMatch(/9-1-1/)
  await speaks(who.benoit, 'fr')
})

test('a refused destination stays as typed, with a sentence at its field', async () => {
  await benoit.visit('/settings/forwarding-busy')
  await benoit.submit({ 'Renvoyer à': '876 555-0142' }, 'Enregistrer')
  expect(benoit.path).toBe('/settings/forwarding-busy')
  expect(benoit.error('to')).toContain('ne peut pas renvoyer des appels vers ce pays')
  expect(benoit.$('#field-to').attr('value')).toBe('876 555-0142')
})

test('switching a forward off keeps its number', async () => {
  await benoit.visit('/settings/forwarding-busy')
  await benoit.submit({ Activé: false }, 'Enregistrer')
  const line = await lineOfBenoit()
  expect(line.rows['forwarding-busy'].active).toBe(false)
  expect(line.links.get('forwarding.busy')).toEqual({ kind: 'number', number: '+14185550142' })
})

test('a chain is warned of before it is saved, and saved when confirmed', async () => {
  await alice.visit('/settings/forwarding-busy')
  await alice.submit({ Activé: true, 'Renvoyer à': '2002' }, 'Enregistrer')
  expect(alice.text).toContain('À vérifier avant d’enregistrer')
  await alice.submit({}, 'Enregistrer quand même')
  expect(alice.path).toBe('/settings')
})

test('two administrators change the same feature: the second sees both versions, nothing is overwritten', async () => {
  const first = await signedIn(who.alice)
  const second = await signedIn(who.alice)
  const page = `/users/${who.benoit.id}/forwarding-not-reachable`
  await Promise.all([first.visit(page), second.visit(page)])
  await first.submit({ 'Renvoyer à': '418 555-0150' }, 'Enregistrer')
  await second.submit({ 'Renvoyer à': '418 555-0160' }, 'Enregistrer')
  expect(second.text).toContain('Enregistré entre-temps : 418 555-0150')
  expect(second.$('#field-to').attr('value')).toBe('418 555-0160')
  expect((await lineOfBenoit()).links.get('forwarding.not-reachable')).toEqual({
    kind: 'number',
    number: '+14185550150',
  })
  await second.submit({}, 'Enregistrer')
  expect((await lineOfBenoit()).links.get('forwarding.not-reachable')).toEqual({
    kind: 'number',
    number: '+14185550160',
  })
})

test('a feature outside the licence is locked with its reason, and has no page', async () => {
  const basic = await addLicence(who.other.id, 'basic', 1)
  await keep(write => write.update(people).set({ licenceId: basic }).where(eq(people.id, who.carol.id)))
  await carol.visit('/settings')
  expect(carol.text).toContain('Non compris dans la licence De base. Offert avec : Premium.')
  await carol.visit('/settings/forwarding-selective')
  expect(carol.status).toBe(404)
})

test('nobody in particular is sent to sign in, and comes back', async () => {
  const stranger = new Browser()
  await stranger.visit('/settings/forwarding-busy')
  expect(stranger.path).toBe('/sign-in?to=%2Fsettings%2Fforwarding-busy')
})
