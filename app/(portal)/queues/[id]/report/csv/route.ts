import { exportRefusal } from '@/lib/auth/posted/share'
import { namesOf } from '@/lib/calls/names'
import { download } from '@/lib/csv/write'
import { translatorFor } from '@/lib/i18n/messages'
import { listCodes } from '@/lib/queues/queries'
import { reportCsv } from '@/lib/queues/report/csv'
import { reportOf } from '@/lib/queues/report/report'
import { dateOf } from '@/lib/schedules/days'
import { reportedTo } from '../reported-to'

type Props = { params: Promise<{ id: string }> }

/** The same day as a file: intervals, agents and totals, in the reader's language. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params
  const { someone, queue, day } = await reportedTo(id, Object.fromEntries(new URL(request.url).searchParams))
  const refusal = await exportRefusal(someone)
  if (refusal) return refusal
  const { company, locale } = someone
  const [{ people }, codes] = await Promise.all([namesOf(company), listCodes(company, 'dispositionCodes')])
  const file = reportCsv(reportOf(company, id, day, queue.minutes), { locale, zone: company.zone, people, codes })
  const name = `${translatorFor(locale, 'queueReport')('fileName')}-${queue.name}-${dateOf(day)}.csv`
  return download(file, name, 'text/csv; charset=utf-8')
}
