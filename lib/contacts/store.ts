import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { contacts } from '@/db/schema'
import { change, type Note, type Writer } from '@/db/store'
import type { Viewer } from '@/lib/auth/viewer'
import { sortKey } from '@/lib/directory/sort-key'
import { type Contact, type ContactValues, searchText } from './contact'

const columns = ({ personal, ...values }: ContactValues, viewer: Viewer) => ({
  ...values,
  ownerId: personal ? viewer.person.id : null,
  sort: sortKey(values.name),
  search: searchText(values),
})

const noted = (contact: Pick<Contact, 'name' | 'organisation' | 'email' | 'number' | 'mobile'> | null) =>
  contact && {
    name: contact.name,
    organisation: contact.organisation,
    email: contact.email,
    number: contact.number,
    mobile: contact.mobile,
  }

async function insert(write: Writer, note: Note, viewer: Viewer, values: ContactValues): Promise<string> {
  const id = newId()
  const row = { companyId: viewer.company.id, id, ...columns(values, viewer), createdAt: Date.now() }
  await write.insert(contacts).values(row)
  const after = noted({ ...row })
  await note({ kind: 'contacts', id, name: values.name, before: null, after })
  return id
}

/** Adds a contact, the company's or a personal one; its id. */
export function addContact(viewer: Viewer, values: ContactValues): Promise<string> {
  return change(viewer.by, 'contacts.add', (write, note) => insert(write, note, viewer, values))
}

/** Adds many at once, all or none. */
export function addContacts(viewer: Viewer, all: ContactValues[]): Promise<void> {
  return change(viewer.by, 'contacts.import', async (write, note) => {
    for (const values of all) await insert(write, note, viewer, values)
  })
}

/** Saves a contact if nobody saved it since `version`; false when somebody did. */
export function saveContact(
  viewer: Viewer,
  contact: Contact,
  version: number,
  values: ContactValues,
): Promise<boolean> {
  return change(viewer.by, 'contacts.save', async (write, note) => {
    const saved = await write
      .update(contacts)
      .set({ ...columns(values, viewer), version: version + 1 })
      .where(and(eq(contacts.companyId, viewer.company.id), eq(contacts.id, contact.id), eq(contacts.version, version)))
      .returning({ id: contacts.id })
    if (!saved.length) return false
    const { personal: _, ...after } = values
    await note({ kind: 'contacts', id: contact.id, name: values.name, before: noted(contact), after })
    return true
  })
}

/** Deletes a contact. */
export function removeContact(viewer: Viewer, contact: Contact): Promise<void> {
  return change(viewer.by, 'contacts.remove', async (write, note) => {
    await write.delete(contacts).where(and(eq(contacts.companyId, viewer.company.id), eq(contacts.id, contact.id)))
    await note({ kind: 'contacts', id: contact.id, name: contact.name, before: noted(contact), after: null })
  })
}
