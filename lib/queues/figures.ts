import { queueAverages } from '@/db/calls/queue'
import { callStore } from '@/db/calls/store'
import type { Company } from '@/lib/auth/company'
import { dayAt, dayStart } from '@/lib/schedules/wall'
import type { Figures, Measured } from './levels'
import { levelsOf } from './levels'
import { findWaiting, findWatch } from './queries'

type Averages = Pick<Figures, 'average' | 'handling' | 'answer'>

/** The averages of a queue's calls since midnight in the company's zone, in whole seconds. */
export function averagesOf(company: Company, queueId: string, now: number): Averages {
  const midnight = dayStart(dayAt(now, company.zone), company.zone)
  const found = queueAverages(callStore().reader, { companyId: company.id, queueId }, midnight, now + 1)
  const whole = (seconds: number | null) => (seconds === null ? null : Math.round(seconds))
  return { average: whole(found.average), handling: whole(found.handling), answer: whole(found.answer) }
}

/** What a queue's measures are now, each with its level; undefined when there is no such call centre. */
export async function measuresOf(company: Company, queueId: string, now = Date.now()): Promise<Measured[] | undefined> {
  const [watch, waiting] = await Promise.all([findWatch(company.id, queueId), findWaiting(company.id, queueId, now)])
  return watch && levelsOf({ ...waiting, ...averagesOf(company, queueId, now) }, watch)
}
