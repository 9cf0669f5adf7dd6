'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { choice, ids, optionalId } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { agentStates, listUnavailableCodes } from '@/lib/queues/queries'
import { saveOwnQueues } from '@/lib/queues/store'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

const schema = z.strictObject({ state: choice(agentStates), code: optionalId(), queues: ids() })

/** Signs an agent in and out: their own state, and the queues they are in. */
export const saveQueues = formAction(async function saveQueues(_state: FormState, form: FormData): Promise<FormState> {
  const someone = await viewer()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  const { state, queues } = values
  const codes = state === 'unavailable' ? await listUnavailableCodes(someone.company) : []
  const code = codes.find(one => one.code === values.code)?.code ?? null
  if (codes.length && !code) return rejected(form, { code: { key: 'chooseOne' } })
  const saving = () => saveOwnQueues(someone, { state, code }, queues)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('saved')
  redirect('/settings/queues')
})
