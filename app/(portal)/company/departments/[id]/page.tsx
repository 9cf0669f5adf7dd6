import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { listDepartmentsWithCounts } from '@/lib/departments/queries'
import { Page } from '@/lib/ui/page'
import { departmentCrumbs } from '../crumbs'
import { DepartmentForm } from '../form'

export default async function EditDepartment({ params }: { params: Promise<{ id: string }> }) {
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
  const remove = <a href={`/company/departments/${id}/remove`}>{ui('remove')}</a>
  return (
    <Page actions={remove} crumbs={await departmentCrumbs()} help="departments" title={department.name}>
      <p>{say('counts', { people, services, numbers })}</p>
      <DepartmentForm all={all} department={department} />
    </Page>
  )
}
