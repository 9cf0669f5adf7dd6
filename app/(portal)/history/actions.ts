'use server'

import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findEntry } from '@/lib/audit/queries'
import { needsPassword, undo } from '@/lib/audit/undo/undo'
import { confirmed } from '@/lib/auth/confirmed'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

const wholeSentences = ['undoChanged', 'undoInUse', 'undoNoAddress', 'undoStarted', 'lastAdministrator']

/** An administrator: undoes one change of the company, if the thing is still as that change left it. */
export const undoChange = formAction(async function undoChange(
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await admin()
  const entry = await findEntry(viewer.company, id)
  if (!entry) notFound()
  if (await needsPassword(viewer.company, entry)) await confirmed(viewer, `/history/${entry.id}`)
  const saving = () => undo(viewer, entry, form.get('addressConfirmed') === 'on')
  const confirm = await toConfirm(form, viewer, saving)
  if (confirm) return confirm
  const problem = await saving()
  if (problem?.key === 'emergencyConfirm') return rejected(form, { addressConfirmed: problem })
  if (problem && wholeSentences.some(key => key === problem.key)) return rejected(form, { '': problem })
  if (problem) {
    const say = await getTranslations('problems')
    return rejected(form, { '': { key: 'undoProblem', params: { problem: say(problem.key, problem.params) } } })
  }
  await setNotice('undone')
  redirect('/history')
})
