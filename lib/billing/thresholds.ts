/** The parts of the monthly amount, in percent, at which a company is warned. */
export const percents = [50, 80, 100] as const
export type Percent = (typeof percents)[number]

/** The parts that have been reached, lowest first. */
export function crossed(spent: number, limit: number): Percent[] {
  return percents.filter(percent => limit > 0 && spent * 100 >= limit * percent)
}
