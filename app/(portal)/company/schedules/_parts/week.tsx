import { getTranslations } from 'next-intl/server'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { type CalendarDay, weekAround } from '@/lib/schedules/calendar'
import type { StoredSchedule } from '@/lib/services/schedules/queries'

type Props = { schedule: StoredSchedule; now: number; zone: string; locale: Locale }

/** The present week as a picture: a bar a day, and the same hours in words beside it. */
export async function Week({ schedule, now, zone, locale }: Props) {
  const say = await getTranslations('schedules')
  const format = formatsFor(locale, zone)
  const days = weekAround(schedule, now, zone)
  const closed = say(schedule.type === 'time' ? 'closedDay' : 'workday')
  const hours = ({ whole, open }: CalendarDay) => {
    const [first] = open
    if (!first) return closed
    if (first.start === whole.start && first.end === whole.end) return say('allDay')
    const end = (at: number) => (at === whole.end ? '24:00' : format.time(at))
    return format.list(open.map(span => say('span', { from: format.time(span.start), to: end(span.end) })))
  }
  return (
    <table className="week">
      <caption>{say('week', { date: days[0]?.date ?? '' })}</caption>
      <tbody>
        {days.map(day => (
          <tr className={now >= day.whole.start && now < day.whole.end ? 'today' : undefined} key={day.date}>
            <th scope="row">{format.weekday(day.whole.start)}</th>
            <td aria-hidden="true" className="bar">
              <Bar day={day} />
            </td>
            <td>{hours(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ day: { whole, open } }: { day: CalendarDay }) {
  const share = (at: number) => ((at - whole.start) / (whole.end - whole.start)) * 240
  return (
    <svg focusable="false" preserveAspectRatio="none" role="presentation" viewBox="0 0 240 16">
      <rect className="ground" height="16" width="240" />
      {open.map(({ start, end }) => (
        <rect className="open" height="16" key={start} width={share(end) - share(start)} x={share(start)} />
      ))}
      {[60, 120, 180].map(x => (
        <line className="hour" key={x} x1={x} x2={x} y1="0" y2="16" />
      ))}
    </svg>
  )
}
