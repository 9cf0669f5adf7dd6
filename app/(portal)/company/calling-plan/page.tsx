import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { companyPlan, departmentPlan } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { listDepartmentsWithCounts } from '@/lib/departments/queries'
import { treeOf } from '@/lib/departments/tree'
import { listCallables } from '@/lib/destinations/queries'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'
import { saveCompanyPlan } from '../../_calling-plan/actions'
import { PlanForm } from '../../_calling-plan/form'

/** The company's outgoing calling plan, and who has a plan of their own (field reference 19). */
export default async function CompanyCallingPlan() {
  const viewer = await admin()
  const { company } = viewer
  const [say, words, plans, departments, entries] = await Promise.all([
    getTranslations('callingPlan'),
    getTranslations('company'),
    findPlans(company),
    listDepartmentsWithCounts(company),
    listCallables(company),
  ])
  const people = entries.filter(({ id, kind }) => kind === 'person' && plans.stored.has(id))
  const followed = (id: string) => {
    const plan = departmentPlan(plans, id)
    if (!plan) return say('followed.company')
    const name = departments.find(one => one.id === plan.ownerId)?.name ?? ''
    return plan.ownerId === id ? say('followed.person') : say('followed.department', { name })
  }
  return (
    <Page
      crumbs={[{ href: '/company', label: words('title') }]}
      help="calling-plan"
      lead={say('lead')}
      title={say('title')}
      wide
    >
      <PlanForm
        action={saveCompanyPlan}
        cancel="/company"
        id={company.id}
        plan={companyPlan(plans)}
        plans={plans}
        viewer={viewer}
      />
      {departments.length ? (
        <>
          <h2>{say('departments')}</h2>
          <Table
            caption={say('departments')}
            columns={[
              {
                key: 'name',
                label: say('department'),
                heading: true,
                cell: ({ id, name, depth }) => (
                  <a href={`/company/calling-plan/${id}`}>{'\u2014 '.repeat(depth) + name}</a>
                ),
              },
              { key: 'plan', label: say('plan'), cell: ({ id }) => followed(id) },
            ]}
            rowKey={({ id }) => id}
            rows={treeOf(departments)}
          />
        </>
      ) : null}
      <h2>{say('people')}</h2>
      {people.length ? (
        <ul className="plain">
          {people.map(({ id, name }) => (
            <li key={id}>
              <a href={`/users/${id}/calling-plan`}>{name}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{say('nobody')}</p>
      )}
    </Page>
  )
}
