import 'server-only'
import type { ContactValues } from '@/lib/contacts/contact'
import { findCompanyContact } from '@/lib/contacts/queries'
import { addContact, imageOf, removeContact, saveContact } from '@/lib/contacts/store'
import { changed, type Undoable } from './undoable'

/** A contact of the company; personal ones leave no image in the history. */
export const undoContact: Undoable = {
  async current(company, id) {
    const contact = await findCompanyContact(company, id)
    return contact ? imageOf(contact) : null
  },
  async restore({ viewer, id, image }) {
    const contact = await findCompanyContact(viewer.company, id)
    const wanted = image && ({ ...image, personal: false } as ContactValues)
    if (!wanted) {
      if (contact) await removeContact(viewer, contact)
      return contact ? undefined : changed
    }
    if (!contact) {
      await addContact(viewer, wanted, id)
      return undefined
    }
    return (await saveContact(viewer, contact, contact.version, wanted)) ? undefined : changed
  },
}
