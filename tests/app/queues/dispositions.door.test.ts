import { beforeAll, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makeCompany, samples, type Who } from '../../services/samples'
import { signedIn } from '../../support/people'
import { record } from '../calls/records'

let who: Who
let serviceId: string
beforeAll(async () => {
  who = await makeCompany()
  const values = { ...samples['call-centers'](who).values, name: 'Sirop' }
  serviceId = (await saveService(who.by, who.tremblay, services['call-centers'] as Service, values)) ?? ''
  const startedAt = Math.floor(Date.now() / 1000) * 1000 - 3_600_000
  const taken = (id: string, receivedBy: string) => ({
    ...record(who.tremblay.id, id, '09:00:00', { serviceId, receivedBy, seconds: 60 }),
    ...{ startedAt, answeredAt: startedAt + 5_000, endedAt: startedAt + 65_000 },
  })
  await append([taken('hers', who.denis.id), taken('his', who.benoit.id)])
})

test('Alice lists the codes; Benoît says what came of his call before he is available again; Alice reads it', async () => {
  const alice = await signedIn(who.alice, 'fr')
  await alice.visit('/company/call-centers/settings')
  await alice.submit({ 'Codes de disposition': 'VENTE Commande prise\nINFO Question' }, 'Enregistrer')
  const benoit = await signedIn(who.benoit, 'fr')
  await benoit.visit('/settings/queues')
  expect(benoit.rows().map(row => [row[2], row[3]?.includes('À choisir')])).toContainEqual(['Sirop', true])
  await benoit.submit({ 'Mon état': 'Disponible' }, 'Enregistrer')
  expect(benoit.errors().join()).toContain('À choisir')
  await benoit.visit('/settings/queues')
  await benoit.submit({ 'calls.0.code': 'VENTE' }, 'Enregistrer les codes')
  expect(benoit.text).not.toContain('À choisir')
  await benoit.submit({ 'Mon état': 'Disponible' }, 'Enregistrer')
  await benoit.visit('/settings')
  expect(benoit.text).toContain('Disponible ·')
  await alice.visit('/calls/company/detail?preset=last-30-days&disposition=VENTE')
  expect(alice.rows()).toHaveLength(1)
  expect(alice.rows()[0]?.join()).toContain('Commande prise')
  await alice.visit('/history')
  expect(alice.text).toContain('Code de disposition d’un appel')
})

test('a call of Denis does not exist for Benoît, and an unheard-of code is refused', async () => {
  const benoit = await signedIn(who.benoit, 'fr')
  await benoit.visit('/settings/queues')
  benoit.$('select[name="calls.0.code"]').append('<option value="RIEN">Rien</option>')
  await benoit.submit({ 'calls.0.code': 'RIEN' }, 'Enregistrer les codes')
  expect(benoit.errors().join()).toContain('liste')
  await benoit.visit('/settings/queues')
  const hidden = benoit.$('input[name="calls.0.call"]')
  hidden.attr('value', String(hidden.attr('value')).replace('his', 'hers'))
  await benoit.submit({}, 'Enregistrer les codes')
  expect(benoit.status).toBe(404)
})
