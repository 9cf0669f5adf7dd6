import { offsetAt } from '../local-time.ts'

const dayLength = 86_400_000
const quarter = 900_000
const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))

/**
 * Writes instants for a file: on the zone's clock (`local`), with its offset (`iso`), in UTC (`utc`). Quick enough for millions:
 * a file runs through time, so the day and the offset are mostly those of the call before.
 */
export function clock(zone: string) {
  let slot = Number.NaN
  let offset = 0
  function offsetOf(instant: number): number {
    const now = Math.floor(instant / quarter)
    if (now !== slot) {
      slot = now
      offset = offsetAt(zone, instant)
    }
    return offset
  }
  const wall = writer()
  const utc = writer()
  return {
    local: (instant: number) => wall(instant + offsetOf(instant), ' '),
    iso: (instant: number) => wall(instant + offsetOf(instant), 'T') + offsetText(offsetOf(instant)),
    utc: (instant: number) => `${utc(instant, 'T')}Z`,
  }
}

function writer() {
  let day = Number.NaN
  let date = ''
  return (wall: number, between: string) => {
    const now = Math.floor(wall / dayLength)
    if (now !== day) {
      day = now
      date = new Date(now * dayLength).toISOString().slice(0, 10)
    }
    const second = Math.floor((wall - now * dayLength) / 1_000)
    const minute = Math.floor(second / 60)
    return `${date}${between}${two[Math.floor(minute / 60)]}:${two[minute % 60]}:${two[second % 60]}`
  }
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  return `${offset < 0 ? '-' : '+'}${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}`
}
