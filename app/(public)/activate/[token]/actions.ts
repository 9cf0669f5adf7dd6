'use server'

import { z } from 'zod'
import { admit } from '@/lib/auth/admit'
import { longest } from '@/lib/auth/password-policy'
import { visitor } from '@/lib/auth/viewer'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { activate } from '@/lib/users/activation'

const secret = z
  .string('required')
  .min(1, 'required')
  .max(longest * 4, 'tooLong')
const schema = z.strictObject({ password: secret, passwordAgain: secret })

/** Anybody with the link: sets the first password, once, and signs the person in; a desk phone's MAC address comes next. */
export async function saveFirstPassword(token: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  if (values.password !== values.passwordAgain) return rejected(form, { passwordAgain: { key: 'passwordsDiffer' } })
  const activated = await activate(token, values.password, Date.now())
  if ('problem' in activated) {
    const { problem } = activated
    return rejected(form, { [problem.key === 'activationLink' ? '' : 'password']: problem })
  }
  const { person, phoneToken } = activated
  await setNotice('activated')
  return admit(person, 'password', phoneToken ? `/activate/phone/${phoneToken}` : '/settings/profile')
}
