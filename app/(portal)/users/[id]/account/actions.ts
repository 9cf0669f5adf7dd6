'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmed } from '@/lib/auth/confirmed'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { theirs } from '@/lib/features/theirs'
import { choice } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { saveActive, saveRole } from '@/lib/users/account'
import { lineSchema, saveLine } from '@/lib/users/line'
import { listNumbersOf } from '@/lib/users/numbers'

/** Changes a person's licence, number, extension or caller ID number. */
export const saveLineOf = formAction(async function saveLineOf(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const person = await personOf(someone, personId)
  const { values, problems } = parse(lineSchema, form)
  if (problems) return rejected(form, problems)
  const saving = () => saveLine(someone.by, someone.company, person, values)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  const saved = await saving()
  if (saved.problems) return rejected(form, saved.problems)
  if (saved.stale) {
    const now = await personOf(someone, personId)
    const [number] = await listNumbersOf(someone.company, personId)
    const { licenceId, callerNumber } = now
    return stale(
      form,
      now.entry.version,
      theirs(form, { licenceId, callerNumber, number, extension: now.entry.extension }),
    )
  }
  await setNotice('saved')
  redirect(`/users/${person.id}/account`)
})

/** Makes a person an administrator, or an ordinary person. */
export const saveRoleOf = formAction(async function saveRoleOf(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  await confirmed(someone, `/users/${personId}/account`)
  const person = await personOf(someone, personId)
  const { values, problems } = parse(z.strictObject({ role: choice(['person', 'administrator']) }), form)
  if (problems) return rejected(form, problems)
  const problem = await saveRole(someone.by, someone.company, person, values.role)
  if (problem) return rejected(form, { role: problem })
  await setNotice('saved')
  redirect(`/users/${person.id}/account`)
})

/** Suspends a person's line, or takes it up again. */
export const saveSuspension = formAction(async function saveSuspension(
  personId: string,
  active: boolean,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const person = await personOf(someone, personId)
  const saving = () => saveActive(someone.by, someone.company, person, active === true)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  const problem = await saving()
  if (problem) return rejected(form, { '': problem })
  await setNotice(active ? 'lineResumed' : 'lineSuspended', { name: person.name })
  redirect(`/users/${person.id}/account`)
})
