'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmPassword, hasPassword } from '@/lib/auth/confirm-password'
import { confirmed } from '@/lib/auth/confirmed'
import { longest } from '@/lib/auth/password-policy'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { requestReset } from '@/lib/auth/reset'
import { admin, type Viewer, viewer } from '@/lib/auth/viewer'
import { parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { saveOwnPassword, savePin } from '@/lib/users/secrets'
import { homeOf } from './whose'

const secret = z
  .string('required')
  .min(1, 'required')
  .max(longest * 4, 'tooLong')
const current = z
  .string()
  .max(longest * 4, 'tooLong')
  .optional()
const passwordSchema = z.strictObject({ currentPassword: current, newPassword: secret, newPasswordAgain: secret })
const pinSchema = z.strictObject({ currentPassword: current, pin: secret, pinAgain: secret })

/** The present password where there is one; who has none confirms by signing in again. */
async function proven(someone: Viewer, typed: string | undefined, back: string): Promise<Problems | undefined> {
  if (!(await hasPassword(someone))) {
    await confirmed(someone, back)
    return undefined
  }
  if (!typed) return { currentPassword: { key: 'required' } }
  const problem = await confirmPassword(someone, typed, Date.now())
  return problem && { currentPassword: problem }
}

/** « Définir le mot de passe d'accès Web »: one's own only; the other sessions end. */
export const savePassword = formAction(async function savePassword(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { values, problems } = parse(passwordSchema, form)
  if (problems) return rejected(form, problems)
  if (values.newPassword !== values.newPasswordAgain)
    return rejected(form, { newPasswordAgain: { key: 'passwordsDiffer' } })
  const unproven = await proven(someone, values.currentPassword, '/settings/passwords')
  if (unproven) return rejected(form, unproven)
  const person = await personOf(someone, someone.person.id)
  const problem = await saveOwnPassword(someone, person, values.newPassword, Date.now())
  if (problem) return rejected(form, { newPassword: problem })
  await setNotice('passwordSaved')
  redirect('/settings/passwords')
})

/** « Définir le mot de passe de la messagerie vocale »: one's own, or for an administrator anybody's. */
export const savePinOf = formAction(async function savePinOf(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const back = `${homeOf(someone, person.id)}/passwords?tab=voicemail`
  const own = person.id === someone.person.id
  if (!own) await confirmed(someone, back)
  const { values, problems } = parse(pinSchema, form)
  if (problems) return rejected(form, problems)
  if (values.pin !== values.pinAgain) return rejected(form, { pinAgain: { key: 'pinsDiffer' } })
  const unproven = own ? await proven(someone, values.currentPassword, back) : undefined
  if (unproven) return rejected(form, unproven)
  const problem = await savePin(someone, person, values.pin, Date.now())
  if (problem) return rejected(form, { pin: problem })
  await setNotice('pinSaved')
  redirect(back)
})

/** Mails a person of the company a link to choose a new password: an administrator never sets or sees one. */
export const sendResetLink = formAction(async function sendResetLink(
  personId: string,
  _state: FormState,
  _form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const back = `/users/${personId}/passwords`
  await confirmed(someone, back)
  const person = await personOf(someone, personId)
  await requestReset(person.username, Date.now())
  await setNotice('resetSent', { email: person.email })
  redirect(back)
})
