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

/** What the history keeps of a contact: of a personal one, only that it changed. */
export function imageOf(contact: Omit<ContactValues, 'personal'> & { ownerId: string | null }) {
  const { name, organisation, email, number, mobile } = contact
  return contact.ownerId ? {} : { name, organisation, email, number, mobile }
}

const subject = (id: string, { name, ownerId }: { name: string; ownerId: string | null }) =>
  ownerId ? { kind: 'personal-contacts', id, name: '…' } : { kind: 'contacts', id, name }

async function insert(write: Writer, note: Note, viewer: Viewer, values: ContactValues, id = newId()): Promise<string> {
  const row = { companyId: viewer.company.id, id, ...columns(values, viewer), createdAt: Date.now() }
  await write.insert(contacts).values(row)
  await note({ ...subject(id, row), before: null, after: imageOf(row) })
  return id
}

/** Adds a contact, the company's or a personal one, under a new id or the one it had; its id. */
export function addContact(viewer: Viewer, values: ContactValues, id?: string): Promise<string> {
  return change(viewer.by, 'contacts.add', (write, note) => insert(write, note, viewer, values, id))
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
    const row = { ...columns(values, viewer) }
    await note({ ...subject(contact.id, row), before: imageOf(contact), after: imageOf(row) })
    return true
  })
}

/** Deletes a contact. */
export function removeContact(viewer: Viewer, contact: Contact): Promise<void> {
  return change(viewer.by, 'contacts.remove', async (write, note) => {
    await write.delete(contacts).where(and(eq(contacts.companyId, viewer.company.id), eq(contacts.id, contact.id)))
    await note({ ...subject(contact.id, contact), before: imageOf(contact), after: null })
  })
}
