'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmed } from '@/lib/auth/confirmed'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { listCallables } from '@/lib/destinations/queries'
import { sortKey } from '@/lib/directory/sort-key'
import { optionalId, text } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { removeUser } from '@/lib/users/remove'

const schema = z.strictObject({ numbersTo: optionalId(), name: text(80) })

/** Deletes a person whose name was typed, and frees or moves their numbers. */
export const removeUserForGood = formAction(async function removeUserForGood(
  personId: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  await confirmed(someone, `/users/${personId}/delete`)
  const person = await personOf(someone, personId)
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  if (sortKey(values.name) !== sortKey(person.name)) return rejected(form, { name: { key: 'nameAgain' } })
  const entries = values.numbersTo ? await listCallables(someone.company) : []
  if (values.numbersTo && !entries.some(({ id }) => id === values.numbersTo && id !== person.id))
    return rejected(form, { numbersTo: { key: 'chooseOne' } })
  const saving = () => removeUser(someone.by, someone.company, person, values.numbersTo)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  const problem = await saving()
  if (problem) return rejected(form, { '': problem })
  await setNotice('removed', { name: person.name })
  redirect('/users')
})
