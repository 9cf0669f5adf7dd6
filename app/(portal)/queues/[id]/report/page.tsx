import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { wallAt, wallText } from '@/lib/calls/local-time'
import { namesOf } from '@/lib/calls/names'
import { address, type Search } from '@/lib/calls/search'
import { FilterInput } from '@/lib/calls/ui/input'
import { FilterProblems } from '@/lib/calls/ui/problems'
import { formatsFor } from '@/lib/i18n/formats'
import { listCodes } from '@/lib/queues/queries'
import { figuresOf, type Report, reportOf } from '@/lib/queues/report/report'
import { written } from '@/lib/queues/written'
import { dateOf } from '@/lib/schedules/days'
import { Empty, Figures } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Meaning } from './meaning'
import { reportedTo } from './reported-to'
import { AgentTable, DispositionTable, IntervalTable } from './tables'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

/** A day of a queue, for its supervisors and for administrators (field reference 11); the address of a day can be shared. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id } = await params
  const { someone, queue, day, typed, problem } = await reportedTo(id, await searchParams)
  const { company, locale } = someone
  const [say, sayProblem] = await Promise.all([getTranslations('queueReport'), getTranslations('problems')])
  const report = reportOf(company, id, day, queue.minutes)
  const formats = formatsFor(locale, company.zone)
  const path = `/queues/${id}/report`
  const of = (date: number) => address(path, {}, { date: dateOf(date) })
  return (
    <Page
      actions={
        <a className="button quiet" href={address(`${path}/csv`, {}, { date: dateOf(day) })}>
          {say('csv')}
        </a>
      }
      crumbs={[
        someone.administers
          ? { href: `/company/call-centers/${id}`, label: queue.name }
          : { href: '/settings/queues', label: say('back') },
      ]}
      help="queues"
      lead={say('lead', { date: formats.longDate(report.from), zone: formats.zoneName(report.from) })}
      title={say('title', { queue: queue.name })}
      wide
    >
      <FilterProblems prefix="report" problems={problem ? { date: problem } : {}} />
      <form action={path} className="filters" method="get">
        <FilterInput
          error={problem && sayProblem(problem.key, problem.params)}
          label={say('date')}
          name="date"
          placeholder="2027-06-24"
          prefix="report"
          size={10}
          value={problem ? typed : dateOf(day)}
        />
        <button className="button" type="submit">
          {say('show')}
        </button>
        <a href={of(day - 1)}>{say('before')}</a>
        <a href={of(day + 1)}>{say('after')}</a>
      </form>
      {report.total.offered ? (
        <Day queueId={id} report={report} viewer={someone} />
      ) : (
        <Empty title={say('none')}>{say('noneLead')}</Empty>
      )}
      <Meaning />
    </Page>
  )
}

async function Day({ queueId, report, viewer }: { queueId: string; report: Report; viewer: Viewer }) {
  const [say, { people }, codes] = await Promise.all([
    getTranslations('queueReport'),
    namesOf(viewer.company),
    listCodes(viewer.company, 'dispositionCodes'),
  ])
  const { offered, answered, abandoned, elsewhere, wait, longest, handling } = figuresOf(report.total)
  const formats = formatsFor(viewer.locale, viewer.company.zone)
  const count = (value: number) => formats.number(value)
  const wall = (instant: number) => wallText(wallAt(viewer.zone, instant))
  return (
    <>
      <Figures
        items={[
          { label: say('offered'), value: count(offered) },
          { label: say('answered'), value: count(answered) },
          { label: say('abandoned'), value: count(abandoned) },
          { label: say('elsewhere'), value: count(elsewhere) },
          { label: say('wait'), value: written('average', wait) },
          { label: say('longest'), value: written('longest', longest) },
          { label: say('handling'), value: written('handling', handling) },
        ]}
      />
      <IntervalTable formats={formats} report={report} />
      <AgentTable formats={formats} people={people} report={report} />
      <DispositionTable codes={codes} formats={formats} report={report} />
      {viewer.administers ? (
        <p>
          <a
            href={address(
              '/calls/company/detail',
              {},
              { service: queueId, start: wall(report.from), end: wall(report.to) },
            )}
          >
            {say('list')}
          </a>
        </p>
      ) : null}
    </>
  )
}
