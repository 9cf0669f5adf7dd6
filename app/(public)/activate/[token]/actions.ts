'use server'

import { admit } from '@/lib/auth/admit'
import { visitor } from '@/lib/auth/viewer'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { activate } from '@/lib/users/activation'
import { readNewPassword } from '../../new-password'

/** Anybody with the link: sets the first password, once, and signs the person in; a desk phone's MAC address comes next. */
export async function saveFirstPassword(token: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values: password, problems } = readNewPassword(form)
  if (problems) return rejected(form, problems)
  const activated = await activate(token, password, Date.now())
  if ('problem' in activated) {
    const { problem } = activated
    return rejected(form, { [problem.key === 'activationLink' ? '' : 'password']: problem })
  }
  const { person, phoneToken } = activated
  await setNotice('activated')
  return admit(person, 'password', phoneToken ? `/activate/phone/${phoneToken}` : '/settings/profile')
}
