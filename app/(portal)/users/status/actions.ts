'use server'

import { redirect } from 'next/navigation'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { resendActivation } from '@/lib/users/activation'
import { postMacLink } from '@/lib/users/mac-link'

/** « Renvoyer le courriel »: a new activation link to the person's address; the one before stops working. */
export const resendMail = formAction(async function resendMail(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const person = await personOf(someone, personId)
  if (person.activatedAt !== null) return rejected(form, { '': { key: 'alreadyActivated' } })
  const problem = await resendActivation(someone.by, someone.company, person, Date.now())
  if (problem) return rejected(form, { '': problem })
  await setNotice('activationSent', { email: person.email })
  redirect(`/users/status/${person.id}`)
})

/** Mails the person a link to type in the MAC address of a desk phone. */
export const sendMacLink = formAction(async function sendMacLink(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const person = await personOf(someone, personId)
  const problem = await postMacLink(someone.by, someone.company, person, Date.now())
  if (problem) return rejected(form, { '': problem })
  await setNotice('macLinkSent', { email: person.email })
  redirect(`/users/status/${person.id}`)
})
