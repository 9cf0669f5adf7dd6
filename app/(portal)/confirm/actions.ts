'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmPassword } from '@/lib/auth/confirm-password'
import { ownPath } from '@/lib/auth/own-path'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'

const schema = z.strictObject({ password: z.string('required').min(1, 'required').max(512, 'tooLong') })

/** The viewer: confirms who they are, and goes back to where they were. */
export const confirmSelf = formAction(async function confirmSelf(
  to: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  const problem = await confirmPassword(someone, values.password, Date.now())
  if (problem) return rejected(form, { password: problem })
  redirect(ownPath(to))
})
