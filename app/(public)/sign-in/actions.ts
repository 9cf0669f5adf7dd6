'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { admit } from '@/lib/auth/admit'
import { checkPassword } from '@/lib/auth/check-password'
import { ownPath } from '@/lib/auth/own-path'
import { hasSecondFactor } from '@/lib/auth/second-factor/has'
import { beginStep } from '@/lib/auth/second-factor/step'
import { visitor } from '@/lib/auth/viewer'
import { text } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'

const schema = z.strictObject({
  username: text(161),
  password: z.string('required').min(1, 'required').max(512, 'tooLong'),
})

/** Anybody: a user name and its password open a session, and the page asked for. */
export async function signIn(to: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  const { person, problem } = await checkPassword(values.username, values.password, Date.now())
  if (problem) return rejected(form, { '': problem })
  if (await hasSecondFactor(person)) {
    await beginStep(person, null, Date.now())
    redirect(`/sign-in/second?to=${encodeURIComponent(ownPath(to))}`)
  }
  return admit(person, 'password', to)
}
