'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { checkDestinations } from '@/lib/features/destinations'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import { saveFeature } from '@/lib/features/store'
import type { FormState } from '@/lib/forms/state'
import { includes } from '@/lib/licences/packs'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { findOwnLine } from '@/lib/users/own-line'

const quick = ['forwarding-always', 'do-not-disturb'] as const

/** One's own do not disturb, or the forward of all calls to one's mobile, in one step; in doubt the feature's page opens. */
export const switchQuickly = formAction(async function switchQuickly(
  name: string,
  on: boolean,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { company, person, by } = someone
  const which = quick.find(one => one === name)
  const feature = which && featureOf(which)
  const own = await findOwnLine(company, person.id)
  if (!which || !feature || !includes(own.pack, which)) redirect('/')
  const forwards = on === true && which === 'forwarding-always'
  const typed = forwards ? [{ field: 'to', slot: 'forwarding.always', typed: own.mobile, needed: true }] : []
  const { ways, problems, warnings } = await checkDestinations(company, person.id, typed)
  if (Object.keys(problems).length || warnings.length) redirect(`/settings/${which}`)
  const [line, say, image] = await Promise.all([
    findLine(company, person.id),
    getTranslations('features'),
    imageWith(company, feature),
  ])
  const was = { name: which, version: line.rows[which].version }
  const saving = () => saveFeature(by, company, person, was, { row: { active: on === true } }, ways, image)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('featureSaved', { feature: say(`${which}.name`) })
  redirect('/')
})
