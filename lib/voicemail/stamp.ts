/** A moment in a zone as part of a file name: 2026-07-08-14-05, the same in every language. */
export function stamp(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(at).replace(/\D/g, '-')
}
