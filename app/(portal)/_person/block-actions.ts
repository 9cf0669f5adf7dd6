'use server'

import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownerFrom } from '@/lib/auth/owner-of'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { blockNumber } from '@/lib/features/criteria/block'
import { hasFeature } from '@/lib/features/of-owner'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { homeOf } from './whose'

/** Refuses the calls of a number seen in a call log: one's own, or for an administrator anybody's. */
export const blockCaller = formAction(async function blockCaller(
  personId: string,
  number: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const has = await hasFeature(someone.company, ownerFrom(person), 'selective-rejection')
  if (!has || !/^\+\d{6,15}$/.test(number)) notFound()
  const say = await getTranslations('person')
  const saving = () => blockNumber(someone.by, someone.company, person, number, say('blocked'))
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('callerBlocked')
  redirect(`${homeOf(someone, person.id)}/calls`)
})
