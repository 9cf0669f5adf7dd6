import { instantOf, wallAt } from './local-time'

export type Unit = 'hour' | 'day' | 'week' | 'month'

const hour = 3_600_000
const day = 24 * hour

/** The bucket that fits a range: hours up to two days, days up to two months, weeks up to half a year, then months. */
export function unitFor(from: number, to: number): Unit {
  const length = to - from
  if (length <= 49 * hour) return 'hour'
  if (length <= 62 * day) return 'day'
  return length <= 190 * day ? 'week' : 'month'
}

/**
 * Where the buckets of a range begin, and its end: instants on the local clock's hours, midnights, Mondays or firsts, the outer two
 * being the range's own. A day of clock change has its 23 or 25 hours.
 */
export function edgesOf(from: number, to: number, unit: Unit, zone: string): number[] {
  const edges = [from]
  let edge = from
  for (;;) {
    edge = unit === 'hour' ? nextHour(edge, zone) : instantOf(zone, nextWall(wallAt(zone, edge), unit))
    if (edge >= to) return [...edges, to]
    edges.push(edge)
  }
}

/** Hours pass one by one on any clock; only how far into one it is depends on the zone. */
function nextHour(instant: number, zone: string): number {
  const wall = wallAt(zone, instant)
  return instant + hour - (((wall % hour) + hour) % hour)
}

function nextWall(wall: number, unit: 'day' | 'week' | 'month'): number {
  const midnight = Math.floor(wall / day) * day
  const date = new Date(midnight)
  if (unit === 'day') return midnight + day
  if (unit === 'week') return midnight + (7 - ((date.getUTCDay() + 6) % 7)) * day
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}
