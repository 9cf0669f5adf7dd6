import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { eventFields } from '@/lib/services/schedules/event'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { EventForm } from '../../../_parts/event-form'
import { scheduleCrumbs } from '../../../crumbs'
import { removeEvent, saveEvent } from '../../../event-actions'
import { ownSchedule } from '../../../own'

export default async function EditEvent({ params }: { params: Promise<{ id: string; event: string }> }) {
  const { id, event: eventId } = await params
  const { viewer, schedule } = await ownSchedule(id)
  const event = schedule.events.find(one => one.id === eventId)
  if (!event) notFound()
  const [say, pair] = await Promise.all([getTranslations('schedules'), getTranslations('ui')])
  const { version } = schedule
  const unused = {
    place: 'day',
    interval: '1',
    ends: 'never',
    nth: '1',
    weekday: '1',
    month: String(Number(event.startDate.slice(5, 7))),
  }
  return (
    <Page
      crumbs={await scheduleCrumbs(schedule)}
      help="schedules"
      title={pair('pair', { label: say('editEvent'), value: event.name })}
    >
      <EventForm
        action={saveEvent.bind(null, id, eventId)}
        cancel={`/company/schedules/${id}`}
        initial={{ ...unused, ...eventFields(event) }}
        locale={viewer.locale}
        version={version}
      />
      <hr />
      <Form action={removeEvent.bind(null, id, eventId)} danger submit={say('removeEvent')} version={version} />
    </Page>
  )
}
