import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { listDepartmentsWithCounts } from '@/lib/departments/queries'
import { Page } from '@/lib/ui/page'
import { departmentCrumbs } from '../crumbs'
import { DepartmentForm } from '../form'

export default async function NewDepartment() {
  const { company } = await admin()
  const [say, all] = await Promise.all([getTranslations('departments'), listDepartmentsWithCounts(company)])
  return (
    <Page crumbs={await departmentCrumbs()} help="departments" title={say('add')}>
      <DepartmentForm all={all} />
    </Page>
  )
}
