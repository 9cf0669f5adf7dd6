import { beforeAll, expect, test } from 'vitest'
import { switchCalls } from '@/db/schema'
import { keep } from '@/db/store'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makeCompany, samples, type Who } from '../../services/samples'
import { signedIn } from '../../support/people'

let who: Who
beforeAll(async () => {
  who = await makeCompany()
})

test('Benoît signs in to his queue, leaves it, and a queue he may not leave keeps him', async () => {
  const open = { ...samples['call-centers'](who).values, name: 'Ouverte', numbers: [] }
  const fixed = { ...samples['call-centers'](who).values, name: 'Fixe', numbers: [], allowLeave: false }
  for (const values of [open, fixed])
    await saveService(who.by, who.tremblay, services['call-centers'] as Service, values)
  const benoit = await signedIn(who.benoit, 'fr')
  await benoit.visit('/settings')
  expect(benoit.text).toContain('Déconnecté · 2 files jointes')
  await benoit.visit('/settings/queues')
  await benoit.submit({ 'Mon état': 'Disponible', 'Files jointes': [] }, 'Enregistrer')
  await benoit.visit('/settings')
  expect(benoit.text).toContain('Disponible · 1 file jointe')
  const alice = await signedIn(who.alice, 'en')
  await alice.visit('/company/call-centers')
  await alice.follow('Ouverte')
  expect(alice.rows().find(row => row[0] === who.benoit.name)).toEqual([who.benoit.name, 'Available', 'No'])
})

test('somebody who is no agent is told so', async () => {
  const carol = await signedIn(who.carol, 'en')
  await carol.visit('/settings/queues')
  expect(carol.text).toContain('no call centre’s agent')
})

test('an unheard-of state is refused', async () => {
  const benoit = await signedIn(who.benoit, 'fr')
  await benoit.visit('/settings/queues')
  benoit.$('input[name=state]').attr('value', 'asleep')
  await benoit.submit({}, 'Enregistrer')
  expect(benoit.errors().join()).toContain('liste')
})

test('Alice lists the reasons, and Benoît says which one makes him unavailable', async () => {
  const queue = { ...samples['call-centers'](who).values, name: 'Accueil', extension: '7345', numbers: [] }
  await saveService(who.by, who.tremblay, services['call-centers'] as Service, queue)
  const alice = await signedIn(who.alice, 'fr')
  await alice.visit('/company/call-centers/settings')
  await alice.submit({ 'Codes d’indisponibilité': 'DINER' }, 'Enregistrer')
  expect(alice.error('unavailableCodes')).toContain('Ligne 1')
  await alice.submit({ 'Codes d’indisponibilité': 'DINER Pause du dîner' }, 'Enregistrer')
  expect(alice.error('unavailableCodes')).toContain('PAUSE sert encore')
  expect(alice.error('unavailableCodes')).toContain('Accueil')
  await alice.submit({ 'Codes d’indisponibilité': 'PAUSE Pause\nDINER Pause du dîner' }, 'Enregistrer')
  const benoit = await signedIn(who.benoit, 'fr')
  await benoit.visit('/settings/queues')
  await benoit.submit({ 'Mon état': 'Non disponible' }, 'Enregistrer')
  expect(benoit.error('code')).toContain('liste')
  await benoit.submit({ 'Raison de l’indisponibilité': 'Pause du dîner' }, 'Enregistrer')
  await alice.visit('/company/call-centers')
  await alice.follow('Accueil')
  expect(alice.rows().find(row => row[0] === who.benoit.name)?.[1]).toBe('Non disponible Pause du dîner')
})

test('Alice puts the queues of her agents in order, and one of another company is refused', async () => {
  const carols = { companyId: who.carol.companyId, personId: who.carol.id, name: who.carol.name }
  const queue = services['call-centers'] as Service
  const own = { ...samples['call-centers'](who).values, numbers: [], active: true }
  const garantie = await saveService(who.by, who.tremblay, queue, {
    ...own,
    name: 'Garantie d’abord',
    extension: '7350',
  })
  const foreign = await saveService(carols, who.other, queue, { ...queue.blank, name: 'Ailleurs', extension: '7351' })
  const alice = await signedIn(who.alice, 'fr')
  await alice.visit('/company/call-centers/settings')
  alice.$('select[name="queueOrder.0"]').append(`<option selected value="${foreign}">x</option>`)
  await alice.submit({ 'Appel offert d’abord': 'Selon l’ordre des files' }, 'Enregistrer')
  expect(alice.errors().join()).toContain('liste')
  await alice.visit('/company/call-centers/settings')
  alice.$(`select[name="queueOrder.0"] option[value="${garantie}"]`).attr('selected', 'selected')
  await alice.submit({ 'Appel offert d’abord': 'Selon l’ordre des files' }, 'Enregistrer')
  await alice.visit('/company/call-centers/settings')
  expect(alice.$('select[name="queueOrder.0"] option[selected]').text()).toBe('Garantie d’abord')
})

test('Benoît’s dashboard says that too many wait in his queue', async () => {
  const values = { ...samples['call-centers'](who).values, name: 'Garantie', extension: '7347', numbers: [] }
  const queue = services['call-centers'] as Service
  const waitingAt = (await saveService(who.by, who.tremblay, queue, { ...values, noticeCalls: 1 })) ?? null
  const benoit = await signedIn(who.benoit, 'fr')
  await benoit.visit('/')
  expect(benoit.text).not.toContain('Garantie')
  const now = Date.now()
  const state = { startedAt: now, waitingSince: now, waitingAt, answers: [], told: 0, expiresAt: now + 3_600_000 }
  await keep(write => write.insert(switchCalls).values({ companyId: who.tremblay.id, id: 'notice', ...state }))
  for (const path of ['/', '/settings/queues']) {
    await benoit.visit(path)
    expect(benoit.text).toContain('1 appel attend dans la file Garantie')
  }
})
