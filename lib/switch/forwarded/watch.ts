import { companyForOperator } from '@/lib/auth/operator'
import { log } from '@/lib/log'
import { mostForwards } from '@/lib/toll/alarms'
import { raiseAlarms } from '@/lib/toll/store'
import { countForwarded } from './store'

/** Tells when a person's forwards send more calls outside at once than is usual; what goes wrong is in the log and stops no call. */
export async function watchForwards(
  { companyId, personId }: { companyId: string; personId: string },
  now: number,
): Promise<void> {
  try {
    const amount = await countForwarded(companyId, personId, now)
    const company = amount > mostForwards ? await companyForOperator(companyId) : undefined
    if (company) await raiseAlarms(company, [{ cause: 'forwards', subject: personId, at: now, amount }], now)
  } catch (error) {
    log.error({ err: error }, 'toll alarms')
  }
}
