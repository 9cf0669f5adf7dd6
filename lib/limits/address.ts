import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What one address (or one person) may do, and in how many seconds (security.md section 5). */
const rates = {
  signInFailure: [30, 15 * 60],
  signIn: [300, 15 * 60],
  reset: [10, 60 * 60],
  sso: [30, 10 * 60],
} as const

export type Rate = keyof typeof rates

const kept = globalThis as typeof globalThis & { portalRates?: Map<Rate, RateLimiterMemory> }

function limiter(rate: Rate): RateLimiterMemory {
  kept.portalRates ??= new Map()
  const [points, duration] = rates[rate]
  const known = kept.portalRates.get(rate) ?? new RateLimiterMemory({ points, duration })
  kept.portalRates.set(rate, known)
  return known
}

/** One customer's line of IPv6 is a /64: its addresses count as one. */
export function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}

/** Counts one for this address; false when it has had its share. Kept in memory: a restart forgives. */
export async function take(rate: Rate, address: string): Promise<boolean> {
  return limiter(rate)
    .consume(networkOf(address))
    .then(
      () => true,
      () => false,
    )
}

/** Whether the address has any of its share left, without counting. */
export async function anyLeft(rate: Rate, address: string): Promise<boolean> {
  const used = await limiter(rate).get(networkOf(address))
  return !used || used.remainingPoints > 0
}
