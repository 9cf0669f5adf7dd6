const minute = 60_000
const day = 24 * 60 * minute
const waits = [1, 2, 4, 8, 15].map(minutes => minutes * minute)

export type Series = { count: number; lastAt: number }

/** Wrong passwords in a row after which an account opens again only by a new password (NIST SP 800-63B-4). */
export const ceiling = 100

/**
 * When the account may be tried again after this series of wrong passwords (security.md section 5): at once after up to four,
 * then 1, 2, 4, 8 and 15 minutes after the last one; never (Infinity) at the ceiling.
 */
export function mayTryAt({ count, lastAt }: Series): number {
  if (count >= ceiling) return Number.POSITIVE_INFINITY
  return count < 5 ? 0 : lastAt + (waits[Math.min(count - 5, waits.length - 1)] ?? 0)
}

/** The series after one more; a day without any begins a new one, except at the ceiling. */
export function oneMore(series: Series, now: number): Series {
  const over = series.count < ceiling && now - series.lastAt > day
  return { count: over ? 1 : series.count + 1, lastAt: now }
}
