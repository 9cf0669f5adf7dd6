'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { contactForm, contactSchema } from '@/lib/contacts/contact'
import { findContact, mayEdit } from '@/lib/contacts/queries'
import { addContact, removeContact, saveContact } from '@/lib/contacts/store'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { shown } from './shown'

/** Adds a contact: everybody their own, administrators the company's too. */
export const saveNewContact = formAction(async function saveNewContact(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { values, problems } = parse(contactSchema, form)
  if (problems) return rejected(form, problems)
  await addContact(someone, { ...values, personal: values.personal || !someone.administers })
  await setNotice('added', { name: values.name })
  redirect('/contacts')
})

/** Saves a contact that the viewer may change. */
export const saveContactChange = formAction(async function saveContactChange(
  id: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const contact = await findContact(someone, id)
  if (!contact || !mayEdit(someone, contact)) notFound()
  const { values, problems } = parse(contactForm, form)
  if (problems) return rejected(form, problems)
  const { version, ...rest } = values
  if (!(await saveContact(someone, contact, version, { ...rest, personal: rest.personal || !someone.administers }))) {
    const now = (await findContact(someone, id)) ?? notFound()
    return stale(form, now.version, shown(now))
  }
  await setNotice('saved')
  redirect('/contacts')
})

/** Deletes a contact that the viewer may change. */
export const removeContactForGood = formAction(async function removeContactForGood(
  id: string,
  _state: FormState,
  _form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const contact = await findContact(someone, id)
  if (!contact || !mayEdit(someone, contact)) notFound()
  await removeContact(someone, contact)
  await setNotice('removed', { name: contact.name })
  redirect('/contacts')
})
