import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit } from '@/db/schema'
import { read } from '@/db/store'
import { canUndo, undo } from '@/lib/audit/undo/undo'
import type { Viewer } from '@/lib/auth/viewer'
import type { ContactValues } from '@/lib/contacts/contact'
import { findCompanyContact } from '@/lib/contacts/queries'
import { addContact, removeContact, saveContact } from '@/lib/contacts/store'
import { findPhone } from '@/lib/phones/queries'
import { addPhone, removePhone, savePhone } from '@/lib/phones/store'
import { makePeople } from '../../support/people'
import { freshStore } from '../../support/store'

let alice: Viewer
let benoitId: string
beforeEach(async () => {
  freshStore()
  const { tremblay, alice: person, benoit } = await makePeople()
  benoitId = benoit.id
  const by = { companyId: tremblay.id, personId: person.id, name: person.name }
  alice = { company: tremblay, by, person, administers: true } as unknown as Viewer
})

async function last() {
  const own = eq(audit.companyId, alice.company.id)
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error('No change')
  return entry
}

const lemieux: ContactValues = {
  name: 'Épicerie Lemieux',
  organisation: null,
  email: null,
  number: '+14185550161',
  mobile: null,
  personal: false,
}

test('a contact gets its earlier number back, once', async () => {
  const id = await addContact(alice, lemieux)
  const contact = await findCompanyContact(alice.company, id)
  if (!contact) throw new Error('not added')
  await saveContact(alice, contact, contact.version, { ...lemieux, number: '+14185550162' })
  const entry = await last()
  expect(await undo(alice, entry)).toBeUndefined()
  expect((await findCompanyContact(alice.company, id))?.number).toBe('+14185550161')
  const [again] = await read()
    .select()
    .from(audit)
    .where(and(eq(audit.companyId, alice.company.id), eq(audit.id, entry.id)))
  expect(again && (await canUndo(alice.company, again))).toEqual({ state: 'undone' })
})

test('a deleted contact comes back under its own id, and an added one goes', async () => {
  const id = await addContact(alice, lemieux)
  const added = await last()
  const contact = await findCompanyContact(alice.company, id)
  if (contact) await removeContact(alice, contact)
  expect(await canUndo(alice.company, added)).toEqual({ state: 'changed' })
  expect(await undo(alice, await last())).toBeUndefined()
  expect((await findCompanyContact(alice.company, id))?.name).toBe('Épicerie Lemieux')
  expect(await undo(alice, added)).toBeUndefined()
  expect(await findCompanyContact(alice.company, id)).toBeUndefined()
})

test('a personal contact leaves neither name nor number in the company’s history', async () => {
  await addContact(alice, { ...lemieux, personal: true })
  expect(JSON.stringify(await last())).not.toMatch(/Lemieux|5550161/)
})

test('a phone that was taken from Benoît is his again, and a deleted one comes back unless its MAC is taken', async () => {
  const values = {
    name: 'Bureau',
    model: 'yealink-t54w',
    mac: '805ec0000001',
    ownerId: benoitId,
    serial: null,
    location: null,
  } as const
  const id = await addPhone(alice, values)
  const phone = await findPhone(alice.company, id)
  if (!phone) throw new Error('not added')
  await savePhone(alice, phone, phone.version, { ...values, ownerId: null })
  expect(await undo(alice, await last())).toBeUndefined()
  const now = await findPhone(alice.company, id)
  expect(now).toMatchObject({ ownerId: benoitId, provisionHash: null })
  if (now) await removePhone(alice, now)
  const removal = await last()
  await addPhone(alice, { ...values, name: 'Autre' })
  expect(await undo(alice, removal)).toEqual({ key: 'macTaken' })
})
