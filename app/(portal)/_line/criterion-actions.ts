'use server'

import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { Conflict } from '@/db/conflict'
import { ownerOf } from '@/lib/auth/owner-of'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { listCallables } from '@/lib/destinations/queries'
import { warningSentences } from '@/lib/destinations/words'
import { criterionSchema } from '@/lib/features/criteria/criterion'
import { criterionInitial } from '@/lib/features/criteria/initial'
import { removeCriterion as remove, saveCriterion as save } from '@/lib/features/criteria/store'
import { checkDestinations } from '@/lib/features/destinations'
import { findLine } from '@/lib/features/line'
import { criteriaFeatureOf } from '@/lib/features/of-owner'
import { theirs } from '@/lib/features/theirs'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { listSchedules } from '@/lib/services/schedules/queries'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { homeOf } from './held'

/** Adds or saves a criterion of one's own feature, or of anybody's or a service's for an administrator. */
export const saveCriterion = formAction(async function saveCriterion(
  ownerId: string,
  name: string,
  id: string | null,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { company } = someone
  const owner = await ownerOf(someone, ownerId)
  const feature = (await criteriaFeatureOf(company, owner, name)) ?? notFound()
  const { values, problems } = parse(criterionSchema, form)
  if (problems) return rejected(form, problems)
  const schedules = await listSchedules(company)
  for (const [field, type] of [
    ['schedule', 'time'],
    ['holiday', 'holiday'],
  ] as const)
    if (values[field] && !schedules.some(schedule => schedule.id === values[field] && schedule.type === type))
      return rejected(form, { [field]: { key: 'chooseOne' } })
  if (values.callers === 'listed' && !values.numbers.length && !values.anonymous && !values.unavailable)
    return rejected(form, { numbers: { key: 'callersNeeded' } })
  const own = feature === 'forwarding-selective' && values.effect === 'own'
  const slot = id ? `criterion.${id}` : 'criterion'
  const typed = own ? [{ field: 'to', slot, typed: values.to, needed: true }] : []
  const checked = await checkDestinations(company, owner.id, typed)
  if (Object.keys(checked.problems).length) return rejected(form, checked.problems)
  const effect = values.effect === 'own' && !own ? 'apply' : values.effect
  const to = checked.ways.get(slot) ?? null
  const saving = () => save(someone.by, company, owner, feature, id, { ...values, effect }, to)
  const confirm = await toConfirm(form, someone, saving, await warningSentences(checked.warnings))
  if (confirm) return confirm
  try {
    const saved = await saving()
    if ('stale' in saved) {
      const rule = saved.stale ?? notFound()
      const [line, entries, locale] = await Promise.all([
        findLine(company, owner.id),
        listCallables(company),
        getLocale(),
      ])
      return stale(form, rule.version, theirs(form, criterionInitial(rule, line, entries, locale)))
    }
  } catch (error) {
    if (error instanceof Conflict && error.columns.includes('name'))
      return rejected(form, { name: { key: 'nameTaken' } })
    throw error
  }
  await setNotice(id ? 'saved' : 'added', { name: values.name })
  redirect(`${homeOf(someone, owner)}/${feature}`)
})

/** Deletes a criterion of one's own feature, or of anybody's or a service's for an administrator. */
export const removeCriterion = formAction(async function removeCriterion(
  ownerId: string,
  name: string,
  id: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const owner = await ownerOf(someone, ownerId)
  const feature = (await criteriaFeatureOf(someone.company, owner, name)) ?? notFound()
  const line = await findLine(someone.company, owner.id)
  const rule = line.criteria.find(rule => rule.feature === feature && rule.id === id) ?? notFound()
  const saving = () => remove(someone.by, someone.company, owner, rule)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('removed', { name: rule.name })
  redirect(`${homeOf(someone, owner)}/${feature}`)
})
