'use server'

import { redirect } from 'next/navigation'
import { resetPassword } from '@/lib/auth/reset'
import { visitor } from '@/lib/auth/viewer'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { readNewPassword } from '../../new-password'

/** Anybody with the link: sets a new password, once. Signing in stays to be done, second factor included. */
export async function saveNewPassword(token: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values: password, problems } = readNewPassword(form)
  if (problems) return rejected(form, problems)
  const problem = await resetPassword(token, password, Date.now())
  if (problem) return rejected(form, { [problem.key === 'resetLink' ? '' : 'password']: problem })
  await setNotice('passwordChanged')
  redirect('/sign-in')
}
