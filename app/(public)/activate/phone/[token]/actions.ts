'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Conflict } from '@/db/conflict'
import { findToken } from '@/lib/auth/tokens'
import { visitor } from '@/lib/auth/viewer'
import { choice } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { bindPhone } from '@/lib/phones/activation'
import { mac } from '@/lib/phones/mac'
import { modelKeys } from '@/lib/phones/models'

const schema = z.strictObject({ mac: mac(), model: choice(modelKeys) })

/** Whoever holds the living link: binds the phone with this MAC to the person the link was sent to, once. */
export async function savePhoneMac(token: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  const living = await findToken(token, 'phone')
  if (!living) return rejected(form, { '': { key: 'linkTooOld' } })
  const by = { companyId: living.companyId, personId: living.personId, name: living.email }
  const bound = await bindPhone(by, token, values.mac, values.model).catch(error => {
    if (error instanceof Conflict && error.kind === 'unique') return 'taken' as const
    throw error
  })
  if (bound === 'taken') return rejected(form, { mac: { key: 'macTaken' } })
  if (!bound) return rejected(form, { '': { key: 'linkTooOld' } })
  redirect(`/activate/phone/${token}?done=1`)
}
