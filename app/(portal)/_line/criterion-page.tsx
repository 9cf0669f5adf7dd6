import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { CriterionFields } from '@/lib/features/criteria/fields'
import { criterionInitial } from '@/lib/features/criteria/initial'
import { findLine } from '@/lib/features/line'
import { criteriaFeatureOf } from '@/lib/features/of-owner'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Form } from '@/lib/ui/form'
import { removeCriterion, saveCriterion } from './criterion-actions'
import { OwnerFrame } from './frame'
import type { Held } from './held'

type Props = { held: Held; name: string; criterion: string }

/** Adds (criterion « new ») or changes one criterion of a feature. */
export async function CriterionPage({ held, name, criterion }: Props) {
  const { viewer, owner, base } = held
  const feature = (await criteriaFeatureOf(viewer.company, owner, name)) ?? notFound()
  const [say, features, locale, line, entries, schedules, contacts] = await Promise.all([
    getTranslations('criteria'),
    getTranslations('features'),
    getLocale(),
    findLine(viewer.company, owner.id),
    listCallables(viewer.company),
    listSchedules(viewer.company),
    listChoices(viewer),
  ])
  const rule = line.criteria.find(rule => rule.feature === feature && rule.id === criterion)
  if (!rule && criterion !== 'new') notFound()
  const up = { href: `${base}/${feature}`, title: features(`${feature}.name`) }
  return (
    <OwnerFrame held={held} title={rule?.name ?? say('addTitle')} under={up}>
      <Form
        action={saveCriterion.bind(null, owner.id, feature, rule?.id ?? null)}
        cancel={up.href}
        initial={criterionInitial(rule, line, entries, locale)}
        version={rule?.version ?? 0}
      >
        <CriterionFields feature={feature} schedules={schedules} />
        <DestinationList contacts={contacts} entries={entries} />
      </Form>
      {rule ? (
        <Form action={removeCriterion.bind(null, owner.id, feature, rule.id)} danger submit={say('remove')} />
      ) : null}
    </OwnerFrame>
  )
}
