import 'server-only'
import type { Company } from '@/lib/auth/company'
import { runningTotal } from './spend'

const fresh = 30_000
const kept = new Map<string, { at: number; subtotal: number }>()

/** The running total before tax, in cents, at most half a minute old: a large company's month takes some 20 ms to add up. */
export async function recentSubtotal(company: Company, now: number): Promise<number> {
  const known = kept.get(company.id)
  if (known && now >= known.at && now - known.at < fresh) return known.subtotal
  const { subtotal } = await runningTotal(company, now)
  kept.set(company.id, { at: now, subtotal })
  return subtotal
}
