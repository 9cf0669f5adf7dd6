/** `numerator / denominator` to the nearest whole, halves away from zero, so that a credit mirrors its invoice. Exact below 2^52. */
export function halfUp(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator))
  return numerator < 0 && size > 0 ? -size : size
}

/** A sum of rated calls (1/10,000 dollar) in cents. */
export function toCents(tenThousandths: number): number {
  return halfUp(tenThousandths, 100)
}
