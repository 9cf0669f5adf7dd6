/**
 * What the included minutes of a period take off a type's usage: `cost` when they cover it all, else the share of it that
 * `includedSeconds` is of `billedSeconds` (the average price of the period's calls), half up, in 1/10,000 dollar.
 * It is made from totals, so neither the order in which calls arrive nor a late import can change who paid for which minute.
 */
export function includedCredit(usage: { billedSeconds: number; cost: number }, includedSeconds: number): number {
  if (includedSeconds <= 0 || usage.billedSeconds <= 0) return 0
  if (includedSeconds >= usage.billedSeconds) return usage.cost
  return Math.floor((2 * usage.cost * includedSeconds + usage.billedSeconds) / (2 * usage.billedSeconds))
}
