import { beforeEach, expect, test } from 'vitest'
import { autoAttendants } from '@/lib/services/auto-attendants/auto-attendants'
import { findService } from '@/lib/services/queries'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import type { Browser } from '../support/browser'
import { signedIn } from '../support/people'
import { makeCompany, samples, type Who } from './samples'

let who: Who
let alice: Browser
let id: string
const service = autoAttendants as Service
const page = () => `/company/auto-attendants/${id}`
beforeEach(async () => {
  who = await makeCompany()
  alice = await signedIn(who.alice)
  id = (await saveService(who.by, who.tremblay, service, samples['auto-attendants'](who).values)) ?? ''
})

async function menus() {
  return (await findService(who.tremblay, autoAttendants, id))?.values.menus ?? []
}

test('Alice reads the whole attendant as text: menus, keys, and submenus two deep', async () => {
  await alice.visit(page())
  for (const words of [
    'Menu des heures d’affaires',
    '1 Ventes Transférer sans annonce → 7000 · Ventes',
    '0 Transférer au préposé → Boîte vocale de Benoît Côté',
    'English',
    '9 Menu précédent',
    'transfère au préposé, 2001 · Alice Tremblay',
  ])
    expect(alice.text).toContain(words)
})

test('Alice gives a key a new submenu, edits it, and may delete it only when no key leads to it', async () => {
  await alice.visit(`${page()}/menus/afterHours`)
  await alice.submit(
    { 'Touche 5': 'Vers sous-menu', 'keys.5.description': 'Livraison', 'keys.5.submenu': 'new' },
    'Enregistrer',
  )
  expect(alice.text).toContain('À vérifier avant d’enregistrer')
  await alice.submit({}, 'Enregistrer quand même')
  const added = (await menus()).at(-1)
  expect(added).toMatchObject({ name: 'Livraison', keys: [] })

  await alice.follow('Livraison')
  await alice.submit({ Nom: 'Livraison et quai', 'Touche 1': 'Menu précédent' }, 'Enregistrer')
  await alice.submit({}, 'Enregistrer quand même')
  expect((await menus()).at(-1)).toMatchObject({ name: 'Livraison et quai', keys: [{ key: '1', action: 'previous' }] })

  const remove = `${page()}/menus/${added?.id}/delete`
  expect((await alice.visit(remove)).text).toContain('touche 5, Menu hors des heures d’affaires')
  await alice.submit({}, 'Supprimer')
  expect(alice.errors()).toContain('Livraison et quai est utilisé par une touche. Changez d’abord cette touche.')
  await alice.visit(`${page()}/menus/afterHours`)
  await alice.submit({ 'Touche 5': 'Rien' }, 'Enregistrer')
  await alice.submit({}, 'Enregistrer quand même')
  await (await alice.visit(remove)).submit({}, 'Supprimer')
  expect((await menus()).some(menu => menu.id === added?.id)).toBe(false)
})

test('a wrong key is refused at its field, with what was typed', async () => {
  await alice.visit(`${page()}/menus/business`)
  await alice.submit({ 'Touche 3': 'Transférer avec annonce', 'keys.3.to': '911' }, 'Enregistrer')
  expect(alice.error('keys.3.to')).toContain('9-1-1')
  expect(alice.$('[name="keys.3.to"]').attr('value')).toBe('911')
})

test('a stale menu shows both versions and overwrites nothing', async () => {
  await alice.visit(`${page()}/menus/service`)
  const before = (await findService(who.tremblay, autoAttendants, id))?.values
  const changed = (await menus()).map(menu => (menu.id === 'service' ? { ...menu, name: 'Soutien' } : menu))
  await saveService(who.by, who.tremblay, service, { ...before, menus: changed }, { id, version: 1 })
  await alice.submit({ Nom: 'Aide' }, 'Enregistrer')
  if (alice.text.includes('À vérifier')) await alice.submit({}, 'Enregistrer quand même')
  expect(alice.text).toContain('Enregistré entre-temps : Soutien')
  expect((await menus()).find(menu => menu.id === 'service')?.name).toBe('Soutien')
})

test('the menus exist neither for Benoît nor for Carol', async () => {
  const [benoit, carol] = [await signedIn(who.benoit), await signedIn(who.carol)]
  for (const path of ['business', 'new', 'service/delete'])
    for (const someone of [benoit, carol]) expect((await someone.visit(`${page()}/menus/${path}`)).status).toBe(404)
  expect((await alice.visit(`${page()}/menus/nothing`)).status).toBe(404)
  expect((await alice.visit(`${page()}/menus/business/delete`)).status).toBe(404)
})
