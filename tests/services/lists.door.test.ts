import { beforeEach, expect, test } from 'vitest'
import { withheldServices } from '@/db/schema'
import { keep } from '@/db/store'
import { kept as callPark } from '@/lib/services/call-park/schema'
import { kept as parkSettings } from '@/lib/services/call-park/settings-schema'
import { kept as huntGroups } from '@/lib/services/hunt-groups/schema'
import { findService, findSettings } from '@/lib/services/queries'
import { saveService } from '@/lib/services/store'
import type { Browser } from '../support/browser'
import { signedIn } from '../support/people'
import { makeCompany, type Who } from './samples'

let who: Who
let alice: Browser
beforeEach(async () => {
  who = await makeCompany()
  alice = await signedIn(who.alice)
})

test('Alice unticks « Actif » in the list, and the settings page says so', async () => {
  await alice.visit('/company/hunt-groups')
  await alice.submit({ 'Ventes actif': false }, 'Enregistrer les cases Actif')
  expect(await findService(who.tremblay, huntGroups, who.sales)).toMatchObject({ values: { active: false } })
  const row = (await alice.visit('/company')).rows().find(([name]) => name === 'Groupement de postes')
  expect(row?.slice(1)).toEqual(['1', '1 inactif, 1 sans personne'])
})

test('Alice sets call park for the company; Benoît has no such page', async () => {
  await alice.visit('/company/call-park/settings')
  await alice.submit({ 'Délai de rappel, en secondes': '29' }, 'Enregistrer')
  expect(alice.error('recallSeconds')).toBe('Entrez un nombre de 30 à 600.')
  await alice.submit({ 'Délai de rappel, en secondes': '90', 'Destinataire de rechange': 'Ventes' }, 'Enregistrer')
  expect(await findSettings(who.tremblay, parkSettings)).toMatchObject({
    values: { recallSeconds: 90, alternate: who.sales },
  })
  expect(alice.text).toContain('Délai de rappel, en secondes90')
  expect((await alice.visit('/company/hunt-groups/settings')).status).toBe(404)
  expect((await (await signedIn(who.benoit)).visit('/company/call-park/settings')).status).toBe(404)
})

test('what is in use is not deleted, until Alice chooses what replaces it', async () => {
  const park = { name: 'Accueil', people: [], recallTo: 'alternate', alternate: who.sales }
  const parkId = (await saveService(who.by, who.tremblay, callPark as never, park)) ?? ''
  const support = { ...huntGroups.blank, name: 'Soutien', extension: '7001' }
  const supportId = await saveService(who.by, who.tremblay, huntGroups as never, support)
  await alice.visit(`/company/hunt-groups/delete?id=${who.sales}`)
  expect(alice.text).toContain('Accueil (Parcage d’appels)')
  await alice.submit({}, 'Supprimer')
  expect(alice.errors()[0]).toContain('Ventes est utilisé')
  await alice.submit({ 'Remplacer Ventes par': 'Soutien' }, 'Supprimer')
  expect(await findService(who.tremblay, huntGroups, who.sales)).toBeUndefined()
  expect(await findService(who.tremblay, callPark, parkId)).toMatchObject({ values: { alternate: supportId } })
})

test('a service the provider withholds is nowhere', async () => {
  await keep(write => write.insert(withheldServices).values({ companyId: who.tremblay.id, kind: 'paging-groups' }))
  expect((await alice.visit('/company')).text).not.toContain('Groupe de radiomessagerie')
  expect((await alice.visit('/company/paging-groups')).status).toBe(404)
  expect((await alice.visit('/company/paging-groups/new')).status).toBe(404)
})
