import { companyForOperator } from '@/lib/auth/operator'
import { findCap, isSpent, warnOfCap } from '@/lib/billing/daily-cap'
import { log } from '@/lib/log'

/** Whether the company of a call spent what its calls may cost today. */
export async function isCapped(companyId: string, now: number): Promise<boolean> {
  const cap = await findCap({ id: companyId })
  if (!cap) return false
  const company = await companyForOperator(companyId)
  return company !== undefined && isSpent(company, cap, now)
}

/** Warns of the daily caps that calls came near to; what goes wrong is in the log. */
export async function watchCaps(companyIds: ReadonlySet<string>, now: number): Promise<void> {
  try {
    for (const id of companyIds) {
      const company = await companyForOperator(id)
      if (company) await warnOfCap(company, now)
    }
  } catch (error) {
    log.error({ err: error }, 'daily caps')
  }
}
