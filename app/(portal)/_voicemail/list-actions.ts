'use server'

import { notFound, redirect } from 'next/navigation'
import { ownerFrom } from '@/lib/auth/owner-of'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { listCallables } from '@/lib/destinations/queries'
import { hasFeature } from '@/lib/features/of-owner'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { listForm } from '@/lib/voicemail/list-form'
import { mostLists, saveDistributionList } from '@/lib/voicemail/lists'
import { homeOf } from '../_person/whose'

/** Oneself, or an administrator: saves a distribution list of a person. */
export const savePersonList = formAction(async function savePersonList(
  personId: string,
  number: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const known = Number.isInteger(number) && number >= 1 && number <= mostLists
  if (!known || !(await hasFeature(someone.company, ownerFrom(person), 'voicemail'))) notFound()
  const callables = await listCallables(someone.company)
  const people = callables.filter(({ kind }) => kind === 'person').map(({ extension }) => extension ?? '')
  const { values, problems } = parse(listForm(new Set(people.filter(Boolean))), form)
  if (!values) return rejected(form, problems)
  const { name, members } = values
  await saveDistributionList(someone.by, someone.company, person, { number, name: name ?? '', members })
  await setNotice('saved')
  redirect(`${homeOf(someone, personId)}/voicemail/lists`)
})
