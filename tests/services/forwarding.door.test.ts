import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { audit } from '@/db/schema'
import { read } from '@/db/store'
import { saveCriterion } from '@/lib/features/criteria/store'
import { findLine } from '@/lib/features/line'
import { serviceHas } from '@/lib/features/of-services'
import { type PlainKind, serviceOf, services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import type { Browser } from '../support/browser'
import type { Entries } from '../support/form'
import { signedIn, speaks } from '../support/people'
import { makeCompany, type Sample, samples, type Who } from './samples'

let who: Who
let alice: Browser
beforeEach(async () => {
  who = await makeCompany()
  alice = await signedIn(who.alice)
})

const kinds = (Object.keys(services) as PlainKind[]).filter(kind => serviceHas(kind, 'forwarding-selective'))

async function save(entries: Entries, button = 'Enregistrer') {
  await alice.submit(entries, button)
  if (alice.text.includes('À vérifier avant d’enregistrer')) await alice.submit({}, 'Enregistrer quand même')
}

async function addOne(kind: PlainKind) {
  const { values } = samples[kind](who) as Sample
  const id = (await saveService(who.by, who.tremblay, serviceOf(kind) as Service, values)) ?? ''
  return { id, name: String(values.name), page: `/company/${kind}/${id}`, line: () => findLine(who.tremblay, id) }
}

describe.each(kinds)('the selective forward of %s, without script', kind => {
  test('Alice adds a criterion, switches it on, changes and deletes it', async () => {
    const { id, name, page, line } = await addOne(kind)
    await alice.visit(page)
    await alice.follow('Renvoi d’appel : sélectif')
    expect(alice.path).toBe(`${page}/forwarding-selective`)
    expect(alice.text).not.toContain('Rappel de sonnerie')
    await save({ Activé: true, 'Renvoyer à': '2003' })
    expect(alice.error('active')).toBe('Ajoutez d’abord un critère activé, puis activez ce réglage.')

    await alice.visit(`${page}/forwarding-selective/criteria/new`)
    await save({ 'Nom du critère': 'Fournisseurs', Effet: 'Renvoyer à une autre destination', 'Autre destination': '' })
    expect(alice.error('to')).toBeTruthy()
    await save({ 'Autre destination': '2002', 'Horaire d’affaires': 'time' })
    expect(alice.path).toBe(`${page}/forwarding-selective`)
    await save({ Activé: true, 'Renvoyer à': '2003' })
    expect(alice.path).toBe(page)
    expect(alice.text).toContain('Selon 1 critère, renvoyer à Denis Roy')
    const [rule] = (await line()).criteria
    expect((await line()).links.get(`criterion.${rule?.id}`)).toEqual({ kind: 'entry', id: who.benoit.id })

    await alice.visit(`${page}/forwarding-selective/criteria/${rule?.id}`)
    const values = { active: true, effect: 'except', to: null, callers: 'any', numbers: [], holiday: null } as const
    const theirs = { ...values, name: 'Jamais', anonymous: false, unavailable: false, schedule: null, version: 1 }
    const by = { ...who.by, personId: who.denis.id, name: who.denis.name }
    await saveCriterion(
      by,
      who.tremblay,
      { id, name },
      'forwarding-selective',
      rule?.id ?? '',
      { ...theirs, numbers: [] },
      null,
    )
    await save({ 'Nom du critère': 'Clients' })
    expect(alice.text).toContain('Enregistré entre-temps : Jamais')
    await save({ 'Nom du critère': 'Clients' })
    expect((await line()).criteria).toMatchObject([{ name: 'Clients' }])

    await alice.visit(`${page}/forwarding-selective/criteria/${rule?.id}`)
    await save({}, 'Supprimer ce critère')
    expect((await line()).criteria).toEqual([])
    expect((await line()).rows['forwarding-selective'].active).toBe(false)
    const entries = await read()
      .select()
      .from(audit)
      .where(and(eq(audit.companyId, who.tremblay.id), eq(audit.kind, 'forwarding-selective')))
    expect(new Set(entries.map(entry => entry.subjectName))).toEqual(new Set([name]))
  })

  test('its pages exist neither for Benoît nor for Carol nor under another kind, and Alice reads them in English', async () => {
    const { page } = await addOne(kind)
    const [benoit, carol] = [await signedIn(who.benoit), await signedIn(who.carol)]
    const paths = [`${page}/forwarding-selective`, `${page}/forwarding-selective/criteria/new`]
    for (const path of paths) {
      expect((await benoit.visit(path)).status, path).toBe(404)
      expect((await carol.visit(path)).status, path).toBe(404)
      const wrong = path.replace(kind, kind === 'hunt-groups' ? 'call-centers' : 'hunt-groups')
      expect((await alice.visit(wrong)).status, wrong).toBe(404)
    }
    await speaks(who.alice, 'en')
    await alice.visit(paths[0] ?? '')
    expect(alice.headings('h1')).toEqual(['Call forwarding selective'])
    expect(alice.text).toContain('To forward calls outside opening hours')
  })
})
