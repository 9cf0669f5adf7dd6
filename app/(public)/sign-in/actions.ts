'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { checkPassword } from '@/lib/auth/check-password'
import { ownPath } from '@/lib/auth/own-path'
import { startSession } from '@/lib/auth/session'
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
  const person = await checkPassword(values.username, values.password)
  if (!person) return rejected(form, { '': { key: 'signIn' } })
  await startSession(person)
  redirect(ownPath(to))
}
