'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { modeForm, modeOf } from '@/lib/company-mode/form'
import { findMode } from '@/lib/company-mode/queries'
import { saveMode } from '@/lib/company-mode/store'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

/** An administrator: puts the whole company in a mode. */
export const changeMode = formAction(async function changeMode(_: FormState, form: FormData): Promise<FormState> {
  const { by, company, locale } = await admin()
  const { values, problems } = parse(modeForm, form)
  if (problems) return rejected(form, problems)
  const read = modeOf(values, Date.now(), company.zone)
  if ('problems' in read) return rejected(form, read.problems)
  const saving = () => saveMode(by, company, Number(form.get('version')), read.mode)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  if (!(await saving())) {
    return stale(form, (await findMode(company)).version, {})
  }
  await setNotice('modeSaved')
  redirect('/company/mode')
})
