/**
 * Wall clock and instants of a time zone, quick enough for millions of rows: the zone's offset is asked of Intl once a quarter of
 * an hour (offsets change on quarters only) and remembered. A wall time is written as the UTC milliseconds of the same digits.
 */
const quarter = 900_000
const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>()

/** Milliseconds that the zone is ahead of UTC at an instant. */
export function offsetAt(zone: string, instant: number): number {
  const known = zones.get(zone) ?? { format: formatOf(zone), offsets: new Map<number, number>() }
  zones.set(zone, known)
  const slot = Math.floor(instant / quarter)
  const remembered = known.offsets.get(slot)
  if (remembered !== undefined) return remembered
  if (known.offsets.size > 200_000) known.offsets.clear()
  const offset = wallBy(known.format, slot * quarter) - slot * quarter
  known.offsets.set(slot, offset)
  return offset
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
}

function wallBy(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

export function wallAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant)
}

/**
 * The instant of a wall time. Of the two in the repeated hour of autumn, the first; a time skipped in spring moves on by the
 * hour that is missing.
 */
export function instantOf(zone: string, wall: number): number {
  const day = 86_400_000
  const before = wall - offsetAt(zone, wall - day)
  if (wallAt(zone, before) === wall) return before
  const after = wall - offsetAt(zone, wall + day)
  return wallAt(zone, after) === wall ? after : before
}

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)

/** A wall time as 2026-07-08 14:05:09. */
export function wallText(wall: number): string {
  const date = new Date(wall)
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?$/

/**
 * Reads 2026-07-08, 2026-07-08 14:05 or 2026-07-08 14:05:09 (a T for the space as well); undefined when there is no such day or time, or
 * in 9999, whose last day has no next one to be written so.
 */
export function readWall(text: string): number | undefined {
  const match = written.exec(text.trim())
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(part => Number(part ?? 0))
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return new Date(wall).getUTCDate() === day && year >= 1970 && year < 9999 ? wall : undefined
}
