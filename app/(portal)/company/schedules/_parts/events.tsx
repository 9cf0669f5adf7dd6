import { getTranslations } from 'next-intl/server'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { isOpen, nextOpening } from '@/lib/schedules/now'
import type { StoredEvent, StoredSchedule } from '@/lib/services/schedules/queries'
import { recurrenceText, whenText } from '@/lib/services/schedules/words'
import { Table } from '@/lib/ui/table'

type Props = { schedule: StoredSchedule; now: number; zone: string; locale: Locale }

/** The events of a schedule by the next time each happens; those that are over stay folded. */
export async function Events({ schedule, now, zone, locale }: Props) {
  const say = await getTranslations('schedules')
  const timed = schedule.events.map(event => {
    const on = isOpen({ events: [event] }, now, zone)
    return { event, on, next: nextOpening({ events: [event] }, now, zone) }
  })
  const order = ({ on, next }: Timed) => (on ? now : (next ?? Number.POSITIVE_INFINITY))
  const ahead = timed.filter(({ on, next }) => on || next !== null).sort((a, b) => order(a) - order(b))
  const over = timed.filter(({ on, next }) => !on && next === null)
  const path = `/company/schedules/${schedule.id}/events`
  return (
    <>
      {ahead.length ? <EventTable locale={locale} path={path} timed={ahead} zone={zone} /> : null}
      {over.length ? (
        <details>
          <summary>{say('overEvents', { count: over.length })}</summary>
          <EventTable locale={locale} path={path} timed={over} zone={zone} />
        </details>
      ) : null}
    </>
  )
}

type Timed = { event: StoredEvent; on: boolean; next: number | null }

async function EventTable({
  timed,
  path,
  zone,
  locale,
}: {
  timed: Timed[]
  path: string
  zone: string
  locale: Locale
}) {
  const say = await getTranslations('schedules')
  const format = formatsFor(locale, zone)
  const next = ({ on, next }: Timed) => {
    if (on) return say('underWay')
    return next === null ? say('over') : format.moment(next)
  }
  return (
    <Table
      caption={say('events')}
      columns={[
        {
          key: 'name',
          label: say('event.name'),
          heading: true,
          cell: ({ event }) => <a href={`${path}/${event.id}`}>{event.name}</a>,
        },
        { key: 'when', label: say('when'), cell: ({ event }) => whenText(event, say, locale) },
        { key: 'repeat', label: say('repeat'), cell: ({ event }) => recurrenceText(event, say, locale) },
        { key: 'next', label: say('nextTime'), cell: next },
      ]}
      rowKey={({ event }) => event.id}
      rows={timed}
    />
  )
}
