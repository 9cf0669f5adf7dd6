'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { listCallables } from '@/lib/destinations/queries'
import { listDepartments } from '@/lib/directory/departments'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { findNumber } from '@/lib/numbers/queries'
import { numberForm, saveNumber } from '@/lib/numbers/store'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { shown } from './shown'

/** Saves what a number rings, its department and its label. */
export const saveNumberChange = formAction(async function saveNumberChange(
  number: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const found = (await findNumber(someone.company, number)) ?? notFound()
  const { values, problems } = parse(numberForm, form)
  if (problems) return rejected(form, problems)
  const { version, ...rest } = values
  const [owners, departments] = await Promise.all([listCallables(someone.company), listDepartments(someone.company)])
  if (rest.ownerId && !owners.some(({ id }) => id === rest.ownerId))
    return rejected(form, { ownerId: { key: 'chooseOne' } })
  if (rest.departmentId && !departments.some(({ id }) => id === rest.departmentId))
    return rejected(form, { departmentId: { key: 'chooseOne' } })
  const saving = () => saveNumber(someone, found, version, rest)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  if (!(await saving())) {
    const now = (await findNumber(someone.company, number)) ?? notFound()
    return stale(form, now.version, shown(now))
  }
  await setNotice('saved')
  redirect('/numbers')
})
