import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { contacts, departments, directory } from '@/db/schema'
import { read } from '@/db/store'
import type { Browser } from '../../support/browser'
import { type Entries, enter, entriesOf } from '../../support/form'
import { makePeople, signedIn } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  who = await makePeople()
})

/** What the form of this page would post, to be posted as often as a nervous finger does. */
function bodyOf({ $ }: Browser, entries: Entries): FormData {
  const button = $('main form button[type=submit]').last()
  const form = button.closest('form')
  for (const [label, entry] of Object.entries(entries)) enter($, form, label, entry)
  const body = new FormData()
  for (const [name, value] of entriesOf($, form, button)) body.append(name, value)
  return body
}

const contactsNamed = (name: string) =>
  read()
    .select()
    .from(contacts)
    .where(and(eq(contacts.companyId, who.tremblay.id), eq(contacts.name, name)))

test('a contact posted twice is one contact, and both lead to the list', async () => {
  const alice = await signedIn(who.alice, 'fr')
  const path = (await alice.visit('/contacts/new')).path
  const body = bodyOf(alice, { Nom: 'Traiteur Gagnon', Numéro: '418 555-0161' })
  for (let times = 0; times < 2; times++) {
    await alice.visit(path, { method: 'POST', body })
    expect(alice.path).toBe('/contacts')
  }
  expect(await contactsNamed('Traiteur Gagnon')).toHaveLength(1)
})

test('two posts at the same moment are one contact', async () => {
  const alice = await signedIn(who.alice, 'fr')
  const path = (await alice.visit('/contacts/new')).path
  const body = bodyOf(alice, { Nom: 'Fleuriste Roy', Numéro: '418 555-0162' })
  const answers = await Promise.all(Array.from({ length: 5 }, () => alice.request(path, { method: 'POST', body })))
  expect(answers.map(({ status }) => status).every(status => status === 303 || status === 200)).toBe(true)
  expect(await contactsNamed('Fleuriste Roy')).toHaveLength(1)
})

test('the same form with other values is refused in words, and nothing is added', async () => {
  const alice = await signedIn(who.alice, 'en')
  const path = (await alice.visit('/contacts/new')).path
  const body = bodyOf(alice, { Name: 'Plombier Côté', Number: '418 555-0163' })
  await alice.visit(path, { method: 'POST', body })
  body.set('name', 'Plombier Roy')
  await alice.visit(path, { method: 'POST', body })
  expect(alice.errors()).toEqual([expect.stringContaining('already saved with other values')])
  expect(await contactsNamed('Plombier Roy')).toEqual([])
})

test('a name that is unique is not refused the second time: it leads to the same page', async () => {
  const alice = await signedIn(who.alice, 'fr')
  const path = (await alice.visit('/company/departments/new')).path
  const body = bodyOf(alice, { Nom: 'Entrepôt' })
  for (let times = 0; times < 2; times++) {
    await alice.visit(path, { method: 'POST', body })
    expect(alice.path).toBe('/company/departments')
  }
  const rows = await read().select().from(departments).where(eq(departments.companyId, who.tremblay.id))
  expect(rows).toHaveLength(1)
})

test('a service posted twice is one service, and both lead to its page', async () => {
  const alice = await signedIn(who.alice, 'fr')
  const path = (await alice.visit('/company/call-park/new')).path
  const body = bodyOf(alice, { Nom: 'Garage' })
  const led: string[] = []
  for (let times = 0; times < 2; times++) {
    await alice.visit(path, { method: 'POST', body })
    if (alice.$('input[name=confirmed]').length) {
      body.set('confirmed', 'yes')
      await alice.visit(path, { method: 'POST', body })
    }
    led.push(alice.path)
  }
  expect(led[0]).toMatch(/^\/company\/call-park\/[\w-]{36}$/)
  expect(led[1]).toBe(led[0])
  const rows = await read()
    .select()
    .from(directory)
    .where(and(eq(directory.companyId, who.tremblay.id), eq(directory.kind, 'call-park')))
  expect(rows).toHaveLength(1)
})

test('a form that was refused may be mended and posted again: only what is written uses its key up', async () => {
  const alice = await signedIn(who.alice, 'fr')
  const path = (await alice.visit('/contacts/new')).path
  const body = bodyOf(alice, { Nom: 'Notaire Dubé', Numéro: '555-0164' })
  await alice.visit(path, { method: 'POST', body })
  expect(alice.error('number')).toContain('indicatif')
  body.set('number', '418 555-0164')
  await alice.visit(path, { method: 'POST', body })
  expect(alice.path).toBe('/contacts')
  expect(await contactsNamed('Notaire Dubé')).toHaveLength(1)
})
