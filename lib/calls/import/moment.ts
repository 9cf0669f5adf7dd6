import { instantOf, readWall } from '../local-time.ts'
import { BadLine, quote } from './record.ts'

const earliest = Date.UTC(1990, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/**
 * A time as a switch writes it: 2026-07-08 14:05:09 on the switch's clock (`zone`), the same with Z or an offset, or seconds,
 * milliseconds or microseconds since 1970. Null when empty (never answered).
 */
export function momentOf(text: string, zone: string, name: string): number | null {
  const written = text.trim()
  if (written === '' || written === '0' || written.startsWith('0000-00-00')) return null
  const instant = sinceEpoch(written) ?? withOffset(written) ?? onClock(written, zone)
  if (instant === undefined || instant < earliest || instant > latest)
    throw new BadLine(`${name} is not a time: ${quote(written)}`)
  return instant
}

function sinceEpoch(text: string): number | undefined {
  if (!/^\d{10}(\d{3}|\d{6})?$/.test(text)) return undefined
  const unit = { 10: 1_000, 13: 1, 16: 0.001 }[text.length] ?? 1
  return Math.floor(Number(text) * unit)
}

function withOffset(text: string): number | undefined {
  const [, wall = '', fraction = '', sign, hours, minutes] =
    /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?:\.(\d{1,3}))?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(text) ?? []
  const digits = readWall(wall)
  if (digits === undefined) return undefined
  const ahead = sign ? (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1) : 0
  return digits - ahead + Number(fraction.padEnd(3, '0'))
}

function onClock(text: string, zone: string): number | undefined {
  const wall = readWall(text)
  return wall === undefined ? undefined : instantOf(zone, wall)
}
