/** A `Range` header over `size` bytes: the part asked for, `null` when it asks for none we serve, `'outside'` for 416. */
export function partOf(header: string | null, size: number): { start: number; end: number } | null | 'outside' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match || (!match[1] && !match[2])) return null
  const [, from = '', to = ''] = match
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  if (from && to && Number(to) < start) return null
  return start >= size ? 'outside' : { start, end }
}
