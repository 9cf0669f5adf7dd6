import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { Uses } from '@/app/(portal)/company/_services/uses'
import { formatsFor } from '@/lib/i18n/formats'
import { zoneWords } from '@/lib/i18n/zones'
import { monthOf } from '@/lib/schedules/days'
import { isOpen, lastDate, nextChange, runsOutIn } from '@/lib/schedules/now'
import { dayAt } from '@/lib/schedules/wall'
import { listUses } from '@/lib/services/queries'
import type { StoredSchedule } from '@/lib/services/schedules/queries'
import { Remark } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Calendar } from '../_parts/calendar'
import { Events } from '../_parts/events'
import { ScheduleState } from '../_parts/state'
import { Week } from '../_parts/week'
import { scheduleCrumbs } from '../crumbs'
import { ownSchedule } from '../own'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ month?: string | string[] }> }

/** One schedule: now, the week, what changes next, its events, the months ahead and what follows it. */
export default async function SchedulePage({ params, searchParams }: Props) {
  const { viewer, schedule } = await ownSchedule((await params).id)
  const { company, locale } = viewer
  const [say, uses, { month }] = await Promise.all([
    getTranslations('schedules'),
    listUses(company, [schedule.id]),
    searchParams,
  ])
  const now = Date.now()
  const shown = { schedule, now, zone: company.zone, locale }
  const path = `/company/schedules/${schedule.id}`
  const holiday = schedule.type === 'holiday'
  const actions = (
    <>
      <a className="button" href={`${path}/events/new`}>
        {say('addEvent')}
      </a>
      {holiday ? (
        <a className="button quiet" href={`${path}/holidays`}>
          {say('importHolidays')}
        </a>
      ) : null}
      <a href={`${path}/edit`}>{say('rename')}</a>
      <a href={`${path}/remove`}>{(await getTranslations('ui'))('remove')}</a>
    </>
  )
  return (
    <Page
      actions={actions}
      crumbs={await scheduleCrumbs()}
      help="schedules"
      lead={say(`types.${schedule.type}`)}
      title={schedule.name}
      wide
    >
      <p>
        <ScheduleState {...shown} />
      </p>
      {schedule.events.length === 0 ? (
        <Remark>
          {say('noEvents')} {holiday ? say('noEventsHoliday') : null}
        </Remark>
      ) : (
        <>
          <RunningOut {...shown} />
          {holiday ? null : <Week {...shown} />}
          <Changes {...shown} />
          <h2>{say('events')}</h2>
          <Events {...shown} />
          <Calendar {...shown} month={monthFrom(month) ?? monthOf(dayAt(now, company.zone))} />
        </>
      )}
      <h2>{say('usedBy')}</h2>
      <Uses uses={uses.get(schedule.id) ?? []} />
      <p className="hint">{say('zone', { zone: zoneWords(company.zone, locale) })}</p>
    </Page>
  )
}

/** Says in time that the events of a schedule come to an end. */
async function RunningOut({ schedule, now, zone }: { schedule: StoredSchedule; now: number; zone: string }) {
  const left = runsOutIn(schedule, now, zone)
  if (left === undefined) return null
  const say = await getTranslations('schedules')
  return <Remark>{left < 0 ? say('runOut') : say('runsOut', { date: lastDate(schedule) ?? '' })}</Remark>
}

/** The next five times the schedule opens or closes. */
async function Changes({
  schedule,
  now,
  zone,
  locale,
}: {
  schedule: StoredSchedule
  now: number
  zone: string
  locale: 'fr' | 'en'
}) {
  const say = await getTranslations('schedules')
  const format = formatsFor(locale, zone)
  const words = schedule.type === 'time' ? (['opens', 'closes'] as const) : (['starts', 'ends'] as const)
  const changes: number[] = []
  for (
    let at = nextChange(schedule, now, zone);
    at !== null && changes.length < 5;
    at = nextChange(schedule, at, zone)
  ) {
    changes.push(at)
  }
  return (
    <>
      <h2>{say('next')}</h2>
      {changes.length === 0 ? <p>{say('unchanging')}</p> : null}
      <dl className="facts">
        {changes.map(at => (
          <Fragment key={at}>
            <dt>{say(words[isOpen(schedule, at, zone) ? 0 : 1])}</dt>
            <dd>
              {format.weekday(at)} {format.moment(at)}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  )
}

function monthFrom(text: string | string[] | undefined): number | undefined {
  const [, year, month] = String(text).match(/^(20\d\d|21[0-8]\d)-(0[1-9]|1[0-2])$/) ?? []
  return year && month ? Number(year) * 12 + Number(month) - 1 : undefined
}
