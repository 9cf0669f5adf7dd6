'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/auth/posted/action'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import { choice, ids, optionalId, rows, text } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import type { Code } from '@/lib/queues/codes'
import { countOwing, listOwnCalls, remembered } from '@/lib/queues/dispositions/queries'
import { callKey, saveDisposition } from '@/lib/queues/dispositions/store'
import { agentStates, findAgentState, listCodes } from '@/lib/queues/queries'
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
  const owing = state === 'available' ? await owed(someone) : 0
  if (owing) return rejected(form, { state: { key: 'dispositionsOwing', params: { count: owing } } })
  const codes = state === 'unavailable' ? await listCodes(someone.company, 'unavailableCodes') : []
  const code = codes.find(one => one.code === values.code)?.code ?? null
  if (codes.length && !code) return rejected(form, { code: { key: 'chooseOne' } })
  const saving = () => saveOwnQueues(someone, { state, code }, queues)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('saved')
  redirect('/settings/queues')
})

/** The calls that still need a code from an agent who becomes available; one who is so already owes none. */
async function owed({ company, person }: Viewer): Promise<number> {
  const { state } = await findAgentState(company, person.id)
  return state === 'available' ? 0 : countOwing(company, person.id, Date.now())
}

const said = z.strictObject({ calls: rows(z.strictObject({ call: text(140), code: optionalId() })) })

/** An agent: what came of calls that they took from queues; a call of anybody else does not exist. */
export const saveDispositions = formAction(async function saveDispositions(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { company, person, by } = await viewer()
  const { values, problems } = parse(said, form)
  if (problems) return rejected(form, problems)
  const [own, codes] = await Promise.all([
    listOwnCalls(company, person.id, Date.now(), remembered),
    listCodes(company, 'dispositionCodes'),
  ])
  const chosen = values.calls.map(({ call: key, code }) => {
    const taken = own.find(({ call }) => callKey(call) === key) ?? notFound()
    return { ...taken, code }
  })
  const wrong = chosen.findIndex(({ call, code }) => code !== call.disposition && !isListed(codes, code))
  if (wrong >= 0) return rejected(form, { [`calls.${wrong}.code`]: { key: 'chooseOne' } })
  for (const { call, queue, code } of chosen)
    if (code !== call.disposition) await saveDisposition(by, call, queue, code)
  await setNotice('saved')
  redirect('/settings/queues')
})

function isListed(codes: readonly Code[], code: string | null): boolean {
  return code === null || codes.some(one => one.code === code)
}
