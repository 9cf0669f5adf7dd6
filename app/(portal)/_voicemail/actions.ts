'use server'

import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ownerOf } from '@/lib/auth/owner-of'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { findDestination } from '@/lib/destinations/find'
import { warningSentences } from '@/lib/destinations/words'
import { hasFeature } from '@/lib/features/of-owner'
import { parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { voicemailForm } from '@/lib/voicemail/form'
import { listGreetings } from '@/lib/voicemail/greetings'
import { afterGreetingSlot, findVoicemail, saveVoicemail, zeroSlot } from '@/lib/voicemail/store'
import { homeOf } from '../_line/held'
import { initialOf } from './initial'

/** Oneself, or an administrator: saves the voicemail settings of a person or a service. */
export const saveMailbox = formAction(async function saveMailbox(
  ownerId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { by, company, administers } = someone
  const owner = await ownerOf(someone, ownerId)
  if (!(await hasFeature(company, owner, 'voicemail'))) notFound()
  const { values, problems } = parse(voicemailForm(owner.kind, administers), form)
  if (!values) return rejected(form, problems)
  const { zero, forwardTo, ...settings } = values
  const ways = [
    { field: 'zero', slot: zeroSlot, typed: zero },
    { field: 'forwardTo', slot: afterGreetingSlot, typed: forwardTo },
  ] as const
  const greetings = await listGreetings(company, ownerId)
  const wrong: Problems = {}
  for (const field of ['busyGreeting', 'noAnswerGreeting'] as const) {
    const chosen = settings[field]
    if (chosen && chosen !== 'default' && !greetings.has(chosen)) wrong[field] = { key: 'greetingMissing' }
  }
  if (settings.personalName && !greetings.has('name')) wrong.personalName = { key: 'greetingMissing' }
  const found = await Promise.all(
    ways.map(({ slot, typed }) => (typed ? findDestination(company, typed, { ownerId: ownerId, slot }) : null)),
  )
  for (const [at, { field }] of ways.entries()) {
    const way = found[at]
    if (way && 'problem' in way) wrong[field] = way.problem
  }
  if (Object.keys(wrong).length) return rejected(form, wrong)
  const [toZero, afterwards] = found.map(way => (way && 'destination' in way ? way : null))
  const warnings = [...(toZero?.warnings ?? []), ...(afterwards?.warnings ?? [])]
  const now = await findVoicemail(company, ownerId)
  const next = { ...now, ...settings, version: Number(form.get('version')) }
  const destinations = { zero: toZero?.destination ?? null, forwardTo: afterwards?.destination ?? null }
  const saving = () => saveVoicemail(by, company, owner, next, destinations)
  const confirm = await toConfirm(form, someone, saving, await warningSentences(warnings))
  if (confirm) return confirm
  if (!(await saving())) {
    const { version, ...theirs } = await initialOf(company, ownerId, await getLocale())
    return stale(form, Number(version), theirs)
  }
  await setNotice('saved')
  redirect(`${homeOf(someone, owner)}/voicemail`)
})
