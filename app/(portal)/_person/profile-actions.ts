'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { confirmed } from '@/lib/auth/confirmed'
import { type Person, personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import { listDepartments } from '@/lib/directory/departments'
import { theirs } from '@/lib/features/theirs'
import { email, int } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { formatPhone } from '@/lib/numbers/format'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { emergencySchema, ownProfile, profileInitial, wholeProfile } from '@/lib/users/profile'
import { saveEmail as keepEmail, saveEmergency as keepEmergency, saveProfile as keepProfile } from '@/lib/users/store'
import { homeOf } from './whose'

/** Saves one's own profile, or for an administrator anybody's, names and department included. */
export const saveProfile = formAction(async function saveProfile(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const { values, problems } = parse(someone.administers ? wholeProfile : ownProfile, form)
  if (problems) return rejected(form, problems)
  const departmentId = 'departmentId' in values ? values.departmentId : null
  const departments = departmentId ? await listDepartments(someone.company) : []
  if (departmentId && !departments.some(({ id }) => id === departmentId))
    return rejected(form, { departmentId: { key: 'chooseOne' } })
  const saving = () => keepProfile(someone.by, someone.company, person, values)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  if (!(await saving())) return changed(someone, person, form)
  await setNotice('saved')
  redirect(`${homeOf(someone, person.id)}/profile`)
})

/** Saves where a person's phone is, for 9-1-1: one's own, or for an administrator anybody's. */
export const saveEmergency = formAction(async function saveEmergency(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const { values, problems } = parse(emergencySchema, form)
  if (problems) return rejected(form, problems)
  const own = person.id === someone.person.id
  if (own && !values.consent && !person.emergencyConsentAt)
    return rejected(form, { consent: { key: 'emergencyConsent' } })
  const kept = { ...values, consent: own && values.consent }
  if (!(await keepEmergency(someone.by, someone.company, person, kept, Date.now())))
    return changed(someone, person, form)
  await setNotice('emergencySaved')
  redirect(`${homeOf(someone, person.id)}/profile`)
})

const emailSchema = z.strictObject({ email: email(), version: int(0, Number.MAX_SAFE_INTEGER) })

/** Changes where a person's mail goes, one's own or for an administrator anybody's; the old address is told. */
export const saveEmail = formAction(async function saveEmail(
  personId: string,
  fromStatus: boolean,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const home = homeOf(someone, person.id)
  await confirmed(someone, `${home}/email`)
  const { values, problems } = parse(emailSchema, form)
  if (problems) return rejected(form, problems)
  if (!(await keepEmail(someone.by, someone.company, person, values.version, values.email)))
    return changed(someone, person, form)
  await setNotice('emailSaved', { email: values.email })
  redirect(fromStatus === true && someone.administers ? `/users/status/${person.id}` : `${home}/profile`)
})

async function changed(someone: Viewer, before: Person, form: FormData): Promise<FormState> {
  const person = await personOf(someone, before.id)
  const locale = await getLocale()
  const saved = { ...profileInitial(person, number => formatPhone(number, locale)), email: person.email }
  const asked = Object.fromEntries(Object.entries(saved).filter(([field]) => form.has(field)))
  return stale(form, person.entry.version, theirs(form, asked))
}
