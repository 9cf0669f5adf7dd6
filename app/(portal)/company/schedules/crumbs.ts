import { getTranslations } from 'next-intl/server'
import type { StoredSchedule } from '@/lib/services/schedules/queries'
import type { Crumb } from '@/lib/ui/page'

/** The way down to a schedule's pages. */
export async function scheduleCrumbs(schedule?: StoredSchedule): Promise<Crumb[]> {
  const [company, schedules] = await Promise.all([getTranslations('company'), getTranslations('schedules')])
  const crumbs = [
    { href: '/company', label: company('title') },
    { href: '/company/schedules', label: schedules('title') },
  ]
  return schedule ? [...crumbs, { href: `/company/schedules/${schedule.id}`, label: schedule.name }] : crumbs
}
