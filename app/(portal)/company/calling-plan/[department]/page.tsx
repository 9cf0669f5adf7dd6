import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { companyPlan, departmentPlan } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { findDepartment } from '@/lib/departments/queries'
import { Page } from '@/lib/ui/page'
import { saveDepartmentPlan } from '../../../_calling-plan/actions'
import { PlanForm } from '../../../_calling-plan/form'

/** A department's outgoing calling plan: its own, or the one above. */
export default async function DepartmentCallingPlan({ params }: { params: Promise<{ department: string }> }) {
  const viewer = await admin()
  const { company } = viewer
  const [{ department: id }, say, words, plans] = await Promise.all([
    params,
    getTranslations('callingPlan'),
    getTranslations('company'),
    findPlans(company),
  ])
  const { name, parentId } = (await findDepartment(company, id)) ?? notFound()
  const above = departmentPlan(plans, parentId) ?? companyPlan(plans)
  const crumbs = [
    { href: '/company', label: words('title') },
    { href: '/company/calling-plan', label: say('title') },
  ]
  return (
    <Page crumbs={crumbs} help="calling-plan" lead={say('leadDepartment')} title={name} wide>
      <PlanForm
        above={above}
        action={saveDepartmentPlan.bind(null, id)}
        cancel="/company/calling-plan"
        id={id}
        plan={departmentPlan(plans, id) ?? above}
        plans={plans}
        viewer={viewer}
      />
    </Page>
  )
}
