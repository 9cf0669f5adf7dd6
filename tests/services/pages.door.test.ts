import { beforeEach, describe, expect, test } from 'vitest'
import { findService } from '@/lib/services/queries'
import { type PlainKind, serviceOf, services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import type { Browser } from '../support/browser'
import { signedIn, speaks } from '../support/people'
import { fieldsOf } from './posting'
import { makeCompany, type Sample, samples, type Who } from './samples'

let who: Who
let alice: Browser
beforeEach(async () => {
  who = await makeCompany()
  alice = await signedIn(who.alice)
})

/** Fills in the fields that the page has, presses Enregistrer, and says yes to what it asks to check. */
async function save(browser: Browser, fields: Record<string, string | string[]>) {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const control = browser.$(`main [name="${name}"]`)
    if (!control.length || Array.isArray(value)) return []
    const ticked = control.is('[type=checkbox]')
    if (!control.is('[type=radio]')) return [[name, ticked ? value === 'on' : value]]
    control.removeAttr('checked')
    browser.$(`main [name="${name}"][value="${value}"]`).attr('checked', '')
    return []
  })
  await browser.submit(Object.fromEntries(entries), 'Enregistrer')
  if (browser.text.includes('À vérifier avant d’enregistrer')) await browser.submit({}, 'Enregistrer quand même')
}

const kinds = Object.keys(services) as PlainKind[]

describe.each(kinds)('%s without script', kind => {
  const service = serviceOf(kind) as Service
  const address = `/company/${kind}`

  test('Alice adds it, edits it, is told of a stale edit, and deletes it', async () => {
    const { values } = samples[kind](who) as Sample
    const fields = await fieldsOf(who, service, values)
    await alice.visit(`${address}/new`)
    await save(alice, { ...fields, name: '' })
    expect(alice.error('name')).toBe('Remplissez ce champ.')
    await save(alice, fields)
    expect(alice.notice()).toContain(`${values.name} : ajouté.`)
    expect(alice.headings('h1')).toEqual([values.name])
    expect(alice.text).not.toContain(`${kind}.`)
    const [, , , id = ''] = alice.path.split('/')

    await alice.visit(`${address}/${id}/edit`)
    const name = `${values.name} bis`
    const stored = await findService(who.tremblay, service, id)
    const by = { companyId: who.tremblay.id, personId: who.denis.id, name: who.denis.name }
    await saveService(by, who.tremblay, service, { ...stored?.values, name: 'Denis était là' }, { id, version: 1 })
    await save(alice, { name })
    expect(alice.text).toContain('Enregistré entre-temps : Denis était là')
    expect((await findService(who.tremblay, service, id))?.values.name).toBe('Denis était là')
    await save(alice, { name })
    expect(alice.notice()).toContain('Les changements sont enregistrés.')
    expect((await alice.visit(address)).rows().map(row => row[0])).toContain(name)

    await alice.visit(`${address}/delete?id=${id}`)
    await alice.submit({}, 'Supprimer')
    expect(alice.notice()).toContain('Supprimé.')
    expect(await findService(who.tremblay, service, id)).toBeUndefined()
  })

  test('it exists neither for Benoît nor for Carol, and Alice reads it in English', async () => {
    const { values } = samples[kind](who) as Sample
    const id = (await saveService(who.by, who.tremblay, service, values)) ?? ''
    const [benoit, carol] = [await signedIn(who.benoit), await signedIn(who.carol)]
    for (const path of [
      address,
      `${address}/new`,
      `${address}/${id}`,
      `${address}/${id}/edit`,
      `${address}/delete?id=${id}`,
    ])
      expect((await benoit.visit(path)).status, path).toBe(404)
    for (const path of [`${address}/${id}`, `${address}/${id}/edit`]) expect((await carol.visit(path)).status).toBe(404)
    expect((await carol.visit(address)).text).not.toContain(String(values.name))

    await speaks(who.alice, 'en')
    for (const path of [address, `${address}/new`, `${address}/${id}`, `${address}/${id}/edit`]) {
      await alice.visit(path)
      expect(alice.status).toBe(200)
      expect(alice.text).not.toContain(`${kind}.`)
      expect(alice.lang).toBe('en-CA')
    }
  })
})
