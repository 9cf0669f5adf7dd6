import { createHash } from 'node:crypto'

type Values = Record<string, unknown>

/**
 * The seal of an invoice: SHA-256 of the seal before it, its head, its lines and its taxes. One that was altered, or taken out,
 * breaks its own seal or the next. Empty values do not count, so that what is stored and what was written seal alike.
 */
export function digestOf(before: string, head: Values, lines: readonly Values[], taxes: readonly Values[]): string {
  const { digest: _, ...rest } = head
  const text = JSON.stringify([before, ordered(rest), lines.map(ordered), taxes.map(ordered)])
  return createHash('sha256').update(text).digest('hex')
}

function ordered(values: Values): [string, unknown][] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
