import { companyForOperator } from '@/lib/auth/operator'
import { messagesOf } from '@/lib/i18n/messages'
import type { Region } from '@/lib/schedules/holidays'
import type { Event } from '@/lib/schedules/schedule'
import { holidayChoices, holidayEvents } from '@/lib/services/schedules/holiday-choices'
import { addSchedule, withIds } from '@/lib/services/schedules/store'
import { demoAdministrator, demoStart } from './core'
import type { DemoCompany } from './demo-companies'
import { seedId } from './seed-id'

/** The id of one of a demo company's two schedules. */
export function demoScheduleId(company: DemoCompany, type: 'time' | 'holiday'): string {
  return seedId(`${company.key}/schedule/${type}`)
}

/** Business hours on weekdays, and the holidays of the company's province for three years. */
export async function seedSchedules(demo: DemoCompany): Promise<void> {
  const company = await companyForOperator(seedId(demo.key))
  if (!company) return
  const names = messagesOf(demo.locale).holidays
  const by = demoAdministrator(demo)
  const words =
    demo.locale === 'fr'
      ? (['Heures d’ouverture', 'Jours fériés', 'Semaine'] as const)
      : (['Opening hours', 'Holidays', 'Weekdays'] as const)
  const week: Event = {
    name: words[2],
    startDate: '2025-05-01',
    startTime: '08:30',
    endDate: '2025-05-01',
    endTime: '17:00',
    recurrence: { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5], ends: { kind: 'never' } },
  }
  const year = new Date(demoStart).getUTCFullYear()
  const choices = holidayChoices(demo.province as Region, [year, year + 1, year + 2, year + 3], false)
  const holidays = holidayEvents(
    choices.filter(choice => choice.statutory),
    holiday => names[holiday],
    [],
  )
  await addSchedule(
    by,
    company,
    { name: words[0], type: 'time', events: withIds([week]) },
    { id: demoScheduleId(demo, 'time') },
  )
  await addSchedule(
    by,
    company,
    { name: words[1], type: 'holiday', events: withIds(holidays) },
    { id: demoScheduleId(demo, 'holiday') },
  )
}
