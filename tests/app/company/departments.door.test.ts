import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { directory } from '@/db/schema'
import { keep, read } from '@/db/store'
import { makePeople, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeEach(async () => {
  people = await makePeople()
})

const list = '/company/departments'

async function add(name: string, parent?: string) {
  const browser = await signedIn(people.alice, 'fr')
  await browser.visit(`${list}/new`)
  await browser.submit({ Nom: name, ...(parent && { 'Fait partie de': parent }) }, 'Enregistrer')
  return { browser, path: browser.links().find(link => link.name.endsWith(name))?.href ?? '' }
}

test('Alice adds departments under each other, and they are listed as a tree', async () => {
  await add('Ventes')
  const { browser } = await add('Export', 'Ventes')
  expect(browser.notice()).toContain('Export : ajouté.')
  expect(browser.rows().map(([name]) => name)).toEqual(['Ventes', '— Export'])
  await browser.visit(`${list}/new`)
  await browser.submit({ Nom: 'Export' }, 'Enregistrer')
  expect(browser.error('name')).toBe('Ce nom est déjà utilisé. Choisissez-en un autre.')
  await browser.submit({ Nom: 'x'.repeat(51) }, 'Enregistrer')
  expect(browser.error('name')).toBe('Écrivez au plus 50 caractères.')
})

test('a department is never part of itself, whatever is posted', async () => {
  const { path } = await add('Usine')
  const { browser, path: inner } = await add('Atelier', 'Usine')
  await browser.visit(path)
  await expect(browser.submit({ 'Fait partie de': '— Atelier' }, 'Enregistrer')).rejects.toThrow('No choice')
  browser.$('[name=parentId]').append(`<option value="${inner.split('/').at(-1)}">forged</option>`)
  await browser.submit({ 'Fait partie de': 'forged' }, 'Enregistrer')
  expect(browser.error('parentId')).toBe('Un service ne peut pas faire partie de lui-même.')
})

test('a stale save is shown what the other one saved', async () => {
  const { browser, path } = await add('Bureau')
  await browser.visit(path)
  const other = await signedIn(people.alice)
  await other.visit(path)
  await other.submit({ Nom: 'Bureau de Québec' }, 'Enregistrer')
  await browser.submit({ Nom: 'Bureau de Lévis' }, 'Enregistrer')
  expect(browser.text).toContain('Enregistré entre-temps : Bureau de Québec')
})

test('deleting one says where its people go', async () => {
  const { browser, path } = await add('Ancien')
  await add('Nouveau')
  const benoit = and(eq(directory.companyId, people.tremblay.id), eq(directory.id, people.benoit.id))
  await keep(write =>
    write
      .update(directory)
      .set({ departmentId: path.split('/').at(-1) })
      .where(benoit)
      .then(),
  )
  await browser.visit(`${path}/remove`)
  expect(browser.text).toContain('1 personne, 0 service de groupe, 0 numéro.')
  await browser.submit({ 'Où va ce qui s’y trouve': 'Nouveau' }, 'Supprimer')
  expect(browser.notice()).toContain('Ancien : supprimé.')
  const [row] = await read().select({ departmentId: directory.departmentId }).from(directory).where(benoit)
  await browser.visit(`${list}/${row?.departmentId}`)
  expect(browser.headings('h1')).toEqual(['Nouveau'])
})

test('nobody else finds them: Benoît no page, Carol none of these; English reads English', async () => {
  const { path } = await add('Secret')
  const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol)]
  for (const page of [list, `${list}/new`, path, `${path}/remove`]) expect((await benoit.visit(page)).status).toBe(404)
  for (const page of [path, `${path}/remove`]) expect((await carol.visit(page)).status).toBe(404)
  const english = await signedIn(people.alice, 'en')
  expect((await english.visit(list)).headings('h1')).toEqual(['Departments'])
})
