'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { typedAgain } from '@/lib/forms/typed'
import { outcomeSentences } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { addProblems, addUser } from '@/lib/users/add'
import { newUserSchema } from '@/lib/users/new-user'
import { answersOf } from './answers'

/** Adds a person to the company: first the answers are shown to be checked, then everything is written, or nothing. */
export const saveNewUser = formAction(async function saveNewUser(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const step = form.get('step')
  if (step === 'edit') return { values: typedAgain(form) }
  const { values, problems } = parse(newUserSchema, form)
  if (problems) return rejected(form, problems)
  const wrong = await addProblems(someone.company, values)
  if (Object.keys(wrong).length) return rejected(form, wrong)
  const saving = () => addUser(someone.by, someone.company, values, Date.now())
  if (step !== 'create') {
    const effects = await outcomeSentences(someone.company, someone.locale, saving)
    return { values: typedAgain(form), confirm: await answersOf(someone.company, values, effects) }
  }
  const added = await saving()
  if ('problems' in added) return rejected(form, added.problems)
  await setNotice(values.activation ? 'userAddedMailed' : 'added', {
    name: `${values.firstName} ${values.lastName}`,
    email: values.email,
  })
  redirect(`/users/${added.id}`)
})
