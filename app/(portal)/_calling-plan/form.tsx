import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { PlanFields } from '@/lib/calling-plans/fields'
import type { Plans } from '@/lib/calling-plans/plan'
import { listCompanyChoices } from '@/lib/contacts/queries'
import { findDepartment } from '@/lib/departments/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import type { FormAction } from '@/lib/forms/state'
import { type CallingPlan, closedTypes } from '@/lib/routing/calling-plan'
import { Remark } from '@/lib/ui/bits'
import { ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { initialPlan } from './initial'

type Props = {
  viewer: Viewer
  plans: Plans
  /** Whose plan it is: its id among the stored plans. */
  id: string
  /** The plan that applies, and the one of the level above, which may be followed instead. */
  plan: CallingPlan
  above?: CallingPlan
  action: FormAction
  cancel: string
}

/** The form of a company's, a department's or a person's calling plan. */
export async function PlanForm({ viewer, plans, id, plan, above, action, cancel }: Props) {
  const { company, locale } = viewer
  const [say, entries, contacts, followed] = await Promise.all([
    getTranslations('callingPlan'),
    listCallables(company),
    listCompanyChoices(company),
    above?.level === 'department' ? findDepartment(company, above.ownerId ?? '') : undefined,
  ])
  const stored = plans.stored.get(id)
  const options = [
    {
      value: 'above',
      label: followed ? say('follows.aboveDepartment', { name: followed.name }) : say('follows.aboveCompany'),
    },
    { value: 'own', label: say('follows.own') },
  ]
  return (
    <Form
      action={action}
      cancel={cancel}
      initial={{ follow: stored || !above ? 'own' : 'above', ...initialPlan(plan, entries, locale) }}
      version={stored?.version ?? 0}
    >
      <div className="plan-form stack">
        {above ? <ChoiceField label={say('follow')} name="follow" options={options} /> : null}
        <div className="own-plan stack">
          <PlanFields closed={closedTypes(plans.toll)} />
          <Remark>{say('provider')}</Remark>
        </div>
      </div>
      <DestinationList contacts={contacts} entries={entries} />
    </Form>
  )
}
