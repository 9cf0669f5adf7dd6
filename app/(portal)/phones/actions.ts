'use server'

import { notFound, redirect } from 'next/navigation'
import { Conflict } from '@/db/conflict'
import { buttonAction, formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { addressAndCode } from '@/lib/phones/code'
import { listOwners } from '@/lib/phones/owners'
import { type PhoneValues, phoneForm, phoneSchema } from '@/lib/phones/phone'
import { fileOf } from '@/lib/phones/provision'
import { findPhone } from '@/lib/phones/queries'
import { addPhone, removePhone, renewSecret, savePhone } from '@/lib/phones/store'
import { setNotice } from '@/lib/ui/notices'
import { shown } from './shown'
import type { SecretState } from './state'

type Viewer = Awaited<ReturnType<typeof admin>>

async function unknownOwner(someone: Viewer, { ownerId }: PhoneValues): Promise<Problems | undefined> {
  const known = !ownerId || (await listOwners(someone.company)).some(({ value }) => value === ownerId)
  return known ? undefined : { ownerId: { key: 'chooseOne' } }
}

function taken(error: unknown): Problems {
  if (error instanceof Conflict && error.kind === 'unique') return { mac: { key: 'macTaken' } }
  throw error
}

/** Adds a phone to the company's inventory. */
export const saveNewPhone = formAction(async function saveNewPhone(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const { values, problems } = parse(phoneSchema, form)
  if (problems) return rejected(form, problems)
  const unknown = await unknownOwner(someone, values)
  if (unknown) return rejected(form, unknown)
  const added = await addPhone(someone, values).catch(taken)
  if (typeof added !== 'string') return rejected(form, added)
  await setNotice('added', { name: values.name })
  redirect(`/phones/${added}`)
})

/** Saves a phone: its owner, its MAC, its place. */
export const savePhoneChange = formAction(async function savePhoneChange(
  id: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const phone = (await findPhone(someone.company, id)) ?? notFound()
  const { values, problems } = parse(phoneForm, form)
  if (problems) return rejected(form, problems)
  const { version, ...rest } = values
  const unknown = await unknownOwner(someone, rest)
  if (unknown) return rejected(form, unknown)
  const saved = await savePhone(someone, phone, version, rest).catch(taken)
  if (typeof saved === 'object') return rejected(form, saved)
  if (!saved) {
    const now = (await findPhone(someone.company, id)) ?? notFound()
    return stale(form, now.version, shown(now))
  }
  await setNotice('saved')
  redirect(`/phones/${id}`)
})

/** Makes a new configuration address, told once in the answer. */
export const savePhoneSecret = buttonAction(async function savePhoneSecret(
  id: string,
  _state: SecretState,
  _form: FormData,
): Promise<SecretState> {
  const someone = await admin()
  const phone = (await findPhone(someone.company, id)) ?? notFound()
  const file = fileOf(phone)
  if (!phone.ownerId || !file) return { missing: true }
  return addressAndCode(await renewSecret(someone, phone), file)
})

/** Takes a phone out of the inventory. */
export const removePhoneForGood = formAction(async function removePhoneForGood(
  id: string,
  _state: FormState,
  _form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const phone = (await findPhone(someone.company, id)) ?? notFound()
  await removePhone(someone, phone)
  await setNotice('removed', { name: phone.name })
  redirect('/phones')
})
