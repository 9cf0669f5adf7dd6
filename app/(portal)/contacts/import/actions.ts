'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { readImport } from '@/lib/contacts/import'
import { addContacts } from '@/lib/contacts/store'
import { twinsOf } from '@/lib/contacts/twins'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { findUpload, keepUpload, removeUpload } from '@/lib/uploads/uploads'

/** Takes a file in and leads to its preview; nothing is added yet. */
export const saveUpload = formAction(async function saveUpload(_state: FormState, form: FormData): Promise<FormState> {
  const someone = await viewer()
  const file = form.get('file')
  if (!(file instanceof File) || !file.size) return rejected(form, { file: { key: 'fileMissing' } })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const personal = form.get('personal') === 'on' || !someone.administers
  const read = readImport(bytes, personal, new Map())
  if (read.problem) return rejected(form, { file: { key: read.problem } })
  redirect(`/contacts/import/${await keepUpload(someone, bytes)}${personal ? '?personal=on' : ''}`)
})

/** Adds the good rows of a kept file; those whose number is there already only when asked. */
export const saveImport = formAction(async function saveImport(
  id: string,
  personal: boolean,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const bytes = await findUpload(someone, id)
  if (!bytes) notFound()
  const read = readImport(bytes, personal || !someone.administers, await twinsOf(someone))
  if (read.problem) return rejected(form, { '': { key: read.problem } })
  const twice = form.get('twice') === 'on'
  const good = read.rows.flatMap(row => ('values' in row && (twice || !row.twin) ? [row.values] : []))
  if (!good.length) return rejected(form, { '': { key: 'nothingToImport' } })
  await addContacts(someone, good)
  await removeUpload(someone, id)
  await setNotice('imported', { count: good.length })
  redirect('/contacts')
})
