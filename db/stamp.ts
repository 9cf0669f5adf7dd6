/** An instant for file names, UTC: 20261124T184000123Z. */
export function stampOf(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:.]/g, '')
}
