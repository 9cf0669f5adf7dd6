import { getTranslations } from 'next-intl/server'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { isOpen, nextChange } from '@/lib/schedules/now'
import type { StoredSchedule } from '@/lib/services/schedules/queries'
import { Chip } from '@/lib/ui/bits'

type Props = { schedule: StoredSchedule; now: number; zone: string; locale: Locale }

/** Whether a schedule is in effect now, and until when: « Ouvert jusqu'à 2026-07-06 17 h ». */
export async function ScheduleState({ schedule, now, zone, locale }: Props) {
  const say = await getTranslations('schedules')
  const open = isOpen(schedule, now, zone)
  const change = nextChange(schedule, now, zone)
  const words = schedule.type === 'time' ? (['openNow', 'closedNow'] as const) : (['holidayNow', 'workdayNow'] as const)
  const until = change === null ? say('unchanging') : say('until', { moment: formatsFor(locale, zone).moment(change) })
  return (
    <>
      <Chip tone={open ? 'good' : 'off'}>{say(words[open ? 0 : 1])}</Chip> <span className="soft">{until}</span>
    </>
  )
}
