'use server'

import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownerOf } from '@/lib/auth/owner-of'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { warningSentences } from '@/lib/destinations/words'
import { checkWays } from '@/lib/features/destinations'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { ownedFeature } from '@/lib/features/of-owner'
import { saveFeature as save } from '@/lib/features/store'
import { theirs } from '@/lib/features/theirs'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { homeOf } from './held'

/** Saves one feature of oneself, or of anybody or any service of the company for an administrator. */
export const saveFeature = formAction(async function saveFeature(
  ownerId: string,
  name: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { company } = someone
  const owner = await ownerOf(someone, ownerId)
  const feature = (await ownedFeature(company, owner, name)) ?? notFound()
  const { values: stored, problems } = feature.read(form)
  if (problems) return rejected(form, problems)
  const line = await findLine(company, owner.id)
  const checked = await checkWays(company, owner.id, stored)
  const wrong = { ...feature.check?.(stored, line), ...checked.problems }
  if (Object.keys(wrong).length) return rejected(form, wrong)
  const say = await getTranslations('features')
  const image = await imageWith(company, feature, someone.locale)
  const version = Number(form.get('version'))
  const saving = () => save(someone.by, company, owner, { name: feature.name, version }, stored, checked.ways, image)
  const confirm = await toConfirm(form, someone, saving, await warningSentences(checked.warnings))
  if (confirm) return confirm
  const saved = await saving()
  if (saved.stale) return stale(form, saved.stale.rows[feature.name].version, theirs(form, image(saved.stale)))
  await setNotice('featureSaved', { feature: say(`${feature.name}.name`) })
  redirect(homeOf(someone, owner))
})
