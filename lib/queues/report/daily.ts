import { companyForOperator } from '@/lib/auth/operator'
import { log } from '@/lib/log'
import { dayAt, wallAt } from '@/lib/schedules/wall'
import { listMailed } from './queries'
import { mailReport } from './store'

const minute = 60_000
/** From when on the day before is reported, on the company's clock: its last calls have ended and are told of. */
const morning = '06:00'

/** Mails yesterday's report of every call centre that wants it, where it is morning; what goes wrong is in the log. */
export async function mailReports(now: number): Promise<void> {
  for (const queue of await listMailed()) {
    try {
      const company = await companyForOperator(queue.companyId)
      if (!company || wallAt(now, company.zone).time < morning) continue
      await mailReport(company, queue, dayAt(now, company.zone) - 1, now)
    } catch (error) {
      log.error({ err: error, queue: queue.id }, 'queue report')
    }
  }
}

/** Looks a minute after the start, and every five, whether a report is due. */
export function watchReports(): void {
  const look = () => {
    mailReports(Date.now()).catch(error => log.error({ err: error }, 'queue reports'))
  }
  setTimeout(look, minute).unref()
  setInterval(look, 5 * minute).unref()
}
