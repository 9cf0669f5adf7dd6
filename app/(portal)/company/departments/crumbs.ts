import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/lib/ui/page'

/** The way down to a department. */
export async function departmentCrumbs(): Promise<Crumb[]> {
  const [company, departments] = await Promise.all([getTranslations('company'), getTranslations('departments')])
  return [
    { href: '/company', label: company('title') },
    { href: '/company/departments', label: departments('title') },
  ]
}
