'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { ids } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { saveOwnGroups } from '@/lib/services/hunt-groups/own'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

const schema = z.strictObject({ busy: ids() })

/** A member of hunt groups: makes those busy that are ticked, of those their administrator leaves to them. */
export const saveBusyGroups = formAction(async function saveBusyGroups(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  const saving = () => saveOwnGroups(someone, values.busy)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('saved')
  redirect('/settings/groups')
})
