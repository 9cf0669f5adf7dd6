'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { choice, flag } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { findUpload, keepUpload, removeUpload } from '@/lib/uploads/uploads'
import { readUsers } from '@/lib/users/import/read'
import { importUsers } from '@/lib/users/import/run'

/** Takes a file in and leads to its dry run; nothing is added yet. */
export const saveUserFile = formAction(async function saveUserFile(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const file = form.get('file')
  if (!(file instanceof File) || !file.size) return rejected(form, { file: { key: 'fileMissing' } })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = readUsers(bytes)
  if (read.problem) return rejected(form, { file: { key: read.problem } })
  redirect(`/users/import/${await keepUpload(someone, bytes)}`)
})

const schema = z.strictObject({ which: choice(['all', 'good']), activation: flag() })

/** Takes the rows of a kept file over: all of them if all are good, or the good ones. */
export const runImport = formAction(async function runImport(
  id: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const bytes = await findUpload(someone, id)
  if (!bytes) notFound()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  const read = readUsers(bytes)
  if (read.problem) return rejected(form, { '': { key: read.problem } })
  const options = { locale: someone.locale, activation: values.activation, now: Date.now() }
  const run = (keep: boolean) => importUsers(someone.by, someone.company, read.rows, { ...options, keep })
  if (values.which === 'all' && (await run(false)).some(row => 'problems' in row))
    return rejected(form, { which: { key: 'importNotAll' } })
  const saving = () => run(true)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  const results = await saving()
  const count = (outcome: string) => results.filter(row => 'outcome' in row && row.outcome === outcome).length
  await removeUpload(someone, id)
  await setNotice('usersImported', {
    added: count('new'),
    changed: count('changed'),
    wrong: results.filter(row => 'problems' in row).length,
  })
  redirect('/users')
})
