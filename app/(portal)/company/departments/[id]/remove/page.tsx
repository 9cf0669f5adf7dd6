import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { listDepartmentsWithCounts } from '@/lib/departments/queries'
import { isCircle, treeOf } from '@/lib/departments/tree'
import { SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { removeOne } from '../../actions'
import { departmentCrumbs } from '../../crumbs'

/** Asks before a department is deleted, and where what is in it goes. */
export default async function RemoveDepartment({ params }: { params: Promise<{ id: string }> }) {
  const { company } = await admin()
  const [{ id }, say, ui, all] = await Promise.all([
    params,
    getTranslations('departments'),
    getTranslations('ui'),
    listDepartmentsWithCounts(company),
  ])
  const department = all.find(one => one.id === id)
  if (!department) notFound()
  const { people, services, numbers } = department
  const others = treeOf(all).filter(one => !isCircle(all, id, one.id))
  return (
    <Page crumbs={await departmentCrumbs()} help="departments" title={say('removeTitle', { name: department.name })}>
      <p>{say('counts', { people, services, numbers })}</p>
      <Form action={removeOne.bind(null, id)} cancel={`/company/departments/${id}`} danger submit={ui('remove')}>
        <SelectField
          empty={say('noDepartment')}
          label={say('moveTo')}
          name="to"
          options={others.map(one => ({ value: one.id, label: '\u2014 '.repeat(one.depth) + one.name }))}
        />
      </Form>
    </Page>
  )
}
