import { getTranslations } from 'next-intl/server'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { type CalendarDay, monthWeeks } from '@/lib/schedules/calendar'
import type { StoredSchedule } from '@/lib/services/schedules/queries'
import { weekdayName } from '@/lib/services/schedules/words'

type Props = { schedule: StoredSchedule; month: number; zone: string; locale: Locale }

const weekdays = [7, 1, 2, 3, 4, 5, 6]

/** Three months from a month on; the days on which the schedule is in effect are marked, and say so. */
export async function Calendar({ schedule, month, zone, locale }: Props) {
  const say = await getTranslations('schedules')
  const format = formatsFor(locale, 'UTC')
  const link = (to: number) => `?month=${Math.floor(to / 12)}-${String((to % 12) + 1).padStart(2, '0')}#calendar`
  return (
    <section aria-labelledby="calendar" className="stack">
      <h2 id="calendar">{say('calendar')}</h2>
      <div className="months">
        {[month, month + 1, month + 2].map(each => (
          <table key={each}>
            <caption>{format.month(Date.UTC(Math.floor(each / 12), each % 12, 1))}</caption>
            <thead>
              <tr>
                {weekdays.map(weekday => (
                  <th key={weekday} scope="col">
                    <abbr title={weekdayName(weekday, locale)}>{weekdayName(weekday, locale).slice(0, 2)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {monthWeeks(schedule, each, zone).map(week => (
                <tr key={week.find(day => day)?.date}>
                  {week.map((day, at) => (
                    <Day day={day} key={weekdays[at]} label={date => say('calendarOn', { date })} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="buttons">
        <a href={link(month - 3)}>{say('calendarEarlier')}</a>
        <a href={link(month + 3)}>{say('calendarLater')}</a>
      </p>
    </section>
  )
}

function Day({ day, label }: { day: CalendarDay | undefined; label: (date: string) => string }) {
  if (!day) return <td />
  const number = Number(day.date.slice(8))
  if (day.open.length === 0) return <td>{number}</td>
  return (
    <td className="on">
      <span aria-hidden="true">{number}</span>
      <span className="sr-only">{label(day.date)}</span>
    </td>
  )
}
