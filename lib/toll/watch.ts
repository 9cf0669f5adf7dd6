import { companiesForOperator } from '@/lib/auth/operator'
import { log } from '@/lib/log'
import { lookForAlarms } from './store'

/** Looks at the calls of some companies (of all when none is named); what goes wrong is in the log and stops nothing. */
export async function lookAtCalls(companyIds?: ReadonlySet<string>): Promise<void> {
  try {
    for (const company of await companiesForOperator())
      if (!companyIds || companyIds.has(company.id)) await lookForAlarms(company, Date.now())
  } catch (error) {
    log.error({ err: error }, 'toll alarms')
  }
}
