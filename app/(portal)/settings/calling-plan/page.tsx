import { getLocale, getTranslations } from 'next-intl/server'
import { companyPlan, personPlan } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { PlanTable } from '@/lib/calling-plans/table'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import { closedTypes } from '@/lib/routing/calling-plan'
import { PersonFrame } from '../../_person/frame'
import { ownLine } from '../../_person/whose'

/** One's own outgoing calling plan, to be read: an administrator chooses it. */
export default async function OwnCallingPlan() {
  const whose = await ownLine()
  const { viewer, person } = whose
  const [say, locale, plans, entries] = await Promise.all([
    getTranslations('callingPlan'),
    getLocale(),
    findPlans(viewer.company),
    listCallables(viewer.company),
  ])
  const plan = personPlan(plans, person.id, person.entry.departmentId) ?? companyPlan(plans)
  const transfers = plan.transfers.map(to => destinationText(to, entries, locale))
  return (
    <PersonFrame at={{ tab: '', title: say('title') }} lead={say('leadOwn')} whose={whose}>
      <p>{say(`state.${plan.level === 'person' ? 'own' : plan.level}`)}</p>
      <PlanTable closed={closedTypes(plans.toll)} plan={plan} transfers={transfers} />
      {viewer.administers ? <a href={`/users/${person.id}/calling-plan`}>{say('edit')}</a> : null}
    </PersonFrame>
  )
}
