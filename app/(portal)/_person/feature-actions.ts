'use server'

import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { warningSentences } from '@/lib/destinations/words'
import { checkDestinations } from '@/lib/features/destinations'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import { saveFeature as save } from '@/lib/features/store'
import { theirs } from '@/lib/features/theirs'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { homeOf } from './whose'

/** Saves one feature of oneself, or of anybody of the company for an administrator. */
export const saveFeature = formAction(async function saveFeature(
  personId: string,
  name: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { company } = someone
  const person = await personOf(someone, personId)
  const feature = featureOf(name) ?? notFound()
  if (!includes(await findPack(company, person.licenceId), feature.name)) notFound()
  const { values: stored, problems } = feature.read(form)
  if (problems) return rejected(form, problems)
  const line = await findLine(company, person.id)
  const checked = await checkDestinations(company, person.id, stored.destinations ?? [])
  const wrong = { ...feature.check?.(stored, line), ...checked.problems }
  if (Object.keys(wrong).length) return rejected(form, wrong)
  const say = await getTranslations('features')
  const image = await imageWith(company, feature, someone.locale)
  const version = Number(form.get('version'))
  const saving = () => save(someone.by, company, person, { name: feature.name, version }, stored, checked.ways, image)
  const confirm = await toConfirm(form, someone, saving, await warningSentences(checked.warnings))
  if (confirm) return confirm
  const saved = await saving()
  if (saved.stale) return stale(form, saved.stale.rows[feature.name].version, theirs(form, image(saved.stale)))
  await setNotice('featureSaved', { feature: say(`${feature.name}.name`) })
  redirect(homeOf(someone, person.id))
})
