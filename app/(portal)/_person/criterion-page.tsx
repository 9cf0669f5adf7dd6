import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { CriterionFields } from '@/lib/features/criteria/fields'
import { criterionInitial } from '@/lib/features/criteria/initial'
import { criteriaFeatureOf } from '@/lib/features/criteria/owner'
import { findLine } from '@/lib/features/line'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Form } from '@/lib/ui/form'
import { removeCriterion, saveCriterion } from './criterion-actions'
import { PersonFrame } from './frame'
import type { Whose } from './whose'

type Props = { whose: Whose; name: string; criterion: string }

/** Adds (criterion « new ») or changes one criterion of a feature. */
export async function CriterionPage({ whose, name, criterion }: Props) {
  const { viewer, person, base } = whose
  const feature = (await criteriaFeatureOf(viewer.company, person, name)) ?? notFound()
  const [say, features, locale, line, entries, schedules, contacts] = await Promise.all([
    getTranslations('criteria'),
    getTranslations('features'),
    getLocale(),
    findLine(viewer.company, person.id),
    listCallables(viewer.company),
    listSchedules(viewer.company),
    listChoices(viewer),
  ])
  const rule = line.criteria.find(rule => rule.feature === feature && rule.id === criterion)
  if (!rule && criterion !== 'new') notFound()
  const up = { href: `${base}/${feature}`, title: features(`${feature}.name`) }
  return (
    <PersonFrame at={{ tab: '', title: rule?.name ?? say('addTitle') }} under={up} whose={whose}>
      <Form
        action={saveCriterion.bind(null, person.id, feature, rule?.id ?? null)}
        cancel={up.href}
        initial={criterionInitial(rule, line, entries, locale)}
        version={rule?.version ?? 0}
      >
        <CriterionFields feature={feature} schedules={schedules} />
        <DestinationList contacts={contacts} entries={entries} />
      </Form>
      {rule ? (
        <Form action={removeCriterion.bind(null, person.id, feature, rule.id)} danger submit={say('remove')} />
      ) : null}
    </PersonFrame>
  )
}
