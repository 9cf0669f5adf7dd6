import type { Problem } from '@/lib/forms/problems'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Why an activation mail may not be sent again yet: one a minute, three an hour, five a day to a person. */
export function resendProblem(sentAt: readonly number[], now: number): Problem | undefined {
  const since = (span: number) => sentAt.filter(at => at > now - span).length
  if (since(minute) >= 1) return { key: 'resendMinute' }
  if (since(hour) >= 3) return { key: 'resendHour' }
  return since(day) >= 5 ? { key: 'resendDay' } : undefined
}
