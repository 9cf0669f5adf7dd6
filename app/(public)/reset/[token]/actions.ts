'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { longest } from '@/lib/auth/password-policy'
import { resetPassword } from '@/lib/auth/reset'
import { visitor } from '@/lib/auth/viewer'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'

const secret = z
  .string('required')
  .min(1, 'required')
  .max(longest * 4, 'tooLong')
const schema = z.strictObject({ password: secret, passwordAgain: secret })

/** Anybody with the link: sets a new password, once. Signing in stays to be done, second factor included. */
export async function saveNewPassword(token: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  if (values.password !== values.passwordAgain) return rejected(form, { passwordAgain: { key: 'passwordsDiffer' } })
  const problem = await resetPassword(token, values.password, Date.now())
  if (problem) return rejected(form, { [problem.key === 'resetLink' ? '' : 'password']: problem })
  await setNotice('passwordChanged')
  redirect('/sign-in')
}
