import { companyForOperator } from '@/lib/auth/operator'
import { log } from '@/lib/log'
import { averagesOf } from './figures'
import { levelsOf } from './levels'
import { findWaiting, findWatch } from './queries'
import { tellReached } from './store'

/** Looks at the calls that wait in a queue; what goes wrong is in the log and stops no call. */
export async function watchWaiting(companyId: string, queueId: string, now: number): Promise<void> {
  try {
    const watch = await findWatch(companyId, queueId)
    if (!watch?.thresholdEmail) return
    const measured = levelsOf(await findWaiting(companyId, queueId, now), watch).filter(({ level }) => level !== 'none')
    const company = measured.length ? await companyForOperator(companyId) : undefined
    if (company) await tellReached(company, { queue: { ...watch, id: queueId }, measured }, now)
  } catch (error) {
    log.error({ err: error }, 'queue thresholds')
  }
}

/** Looks at today's averages of the queues that calls were for, each queue once; what goes wrong is in the log. */
export async function watchAverages(
  calls: readonly { companyId: string; serviceId: string | null }[],
  now: number,
): Promise<void> {
  try {
    const queues = new Map(calls.map(({ companyId, serviceId }) => [serviceId, companyId]))
    for (const [queueId, companyId] of queues) {
      const watch = queueId === null ? undefined : await findWatch(companyId, queueId)
      const company = watch?.thresholdEmail ? await companyForOperator(companyId) : undefined
      if (!queueId || !watch || !company) continue
      const measured = levelsOf(averagesOf(company, queueId, now), watch).filter(({ level }) => level !== 'none')
      await tellReached(company, { queue: { ...watch, id: queueId }, measured }, now)
    }
  } catch (error) {
    log.error({ err: error }, 'queue thresholds')
  }
}
