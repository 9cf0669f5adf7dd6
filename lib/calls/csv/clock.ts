import { offsetAt } from '../local-time.ts'

const dayLength = 86_400_000
const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))

/** Writes instants for a file: on the zone's clock (`local`), with its offset (`iso`), in UTC (`utc`). Millions of them, quickly. */
export function clock(zone: string) {
  const days = new Map<number, string>()

  function day(number: number): string {
    const known = days.get(number)
    if (known) return known
    const text = new Date(number * dayLength).toISOString().slice(0, 10)
    days.set(number, text)
    return text
  }

  function written(wall: number, between: string): string {
    const number = Math.floor(wall / dayLength)
    const second = Math.floor((wall - number * dayLength) / 1_000)
    return `${day(number)}${between}${two[Math.floor(second / 3600)]}:${two[Math.floor(second / 60) % 60]}:${two[second % 60]}`
  }

  return {
    local: (instant: number) => written(instant + offsetAt(zone, instant), ' '),
    iso(instant: number) {
      const offset = offsetAt(zone, instant)
      const minutes = Math.abs(offset) / 60_000
      return `${written(instant + offset, 'T')}${offset < 0 ? '-' : '+'}${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}`
    },
    utc(instant: number) {
      const rest = instant % 1_000
      return `${written(instant, 'T')}${rest ? `.${String(rest).padStart(3, '0')}` : ''}Z`
    },
  }
}
