import { getTranslations } from 'next-intl/server'
import { companyPlan, departmentPlan, personPlan } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { savePersonPlan } from '../../../_calling-plan/actions'
import { PlanForm } from '../../../_calling-plan/form'
import { PersonFrame } from '../../../_person/frame'
import { lineOf } from '../../../_person/whose'

/** A person's outgoing calling plan: their own, or their department's or company's. */
export default async function PersonCallingPlan({ params }: { params: Promise<{ id: string }> }) {
  const whose = await lineOf((await params).id)
  const { viewer, person, base } = whose
  const [say, plans] = await Promise.all([getTranslations('callingPlan'), findPlans(viewer.company)])
  const above = departmentPlan(plans, person.entry.departmentId) ?? companyPlan(plans)
  return (
    <PersonFrame at={{ tab: '', title: say('title') }} lead={say('leadPerson')} whose={whose}>
      <PlanForm
        above={above}
        action={savePersonPlan.bind(null, person.id)}
        cancel={base}
        id={person.id}
        plan={personPlan(plans, person.id, person.entry.departmentId) ?? above}
        plans={plans}
        viewer={viewer}
      />
    </PersonFrame>
  )
}
