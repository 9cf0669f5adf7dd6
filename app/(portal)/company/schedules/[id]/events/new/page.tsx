import { getTranslations } from 'next-intl/server'
import { dateOf } from '@/lib/schedules/days'
import { dayAt } from '@/lib/schedules/wall'
import { Page } from '@/lib/ui/page'
import { EventForm } from '../../../_parts/event-form'
import { scheduleCrumbs } from '../../../crumbs'
import { saveEvent } from '../../../event-actions'
import { ownSchedule } from '../../../own'

/** A new event: for business hours a working week, for holidays one whole day, until something else is typed. */
export default async function NewEvent({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, schedule } = await ownSchedule((await params).id)
  const say = await getTranslations('schedules')
  const startDate = dateOf(dayAt(Date.now(), viewer.company.zone))
  const same = {
    startDate,
    place: 'day',
    interval: '1',
    ends: 'never',
    nth: '1',
    weekday: '1',
    month: String(Number(startDate.slice(5, 7))),
  }
  const initial =
    schedule.type === 'time'
      ? { ...same, startTime: '08:30', endTime: '17:00', every: 'week', weekdays: ['1', '2', '3', '4', '5'] }
      : { ...same, allDay: 'on', every: 'never' }
  return (
    <Page crumbs={await scheduleCrumbs(schedule)} help="schedules" title={say('addEvent')}>
      <EventForm
        action={saveEvent.bind(null, schedule.id, null)}
        cancel={`/company/schedules/${schedule.id}`}
        initial={initial}
        locale={viewer.locale}
        version={schedule.version}
      />
    </Page>
  )
}
