import { RateLimiterMemory } from 'rate-limiter-flexible'
import { addressRates } from './rates'

export type Rate = keyof typeof addressRates

const kept = globalThis as typeof globalThis & { portalRates?: Map<Rate, RateLimiterMemory> }

function limiter(rate: Rate): RateLimiterMemory {
  kept.portalRates ??= new Map()
  const [points, milliseconds] = addressRates[rate]
  const known = kept.portalRates.get(rate) ?? new RateLimiterMemory({ points, duration: milliseconds / 1000 })
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
