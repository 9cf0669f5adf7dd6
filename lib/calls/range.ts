import type { Problems } from '@/lib/forms/problems'
import { instantOf, readWall, wallAt, wallText } from './local-time'
import { oneOf, type Search, said } from './search'

/** The usual ranges; `last-week` is the seven full days before today (guide 3.2, field reference 5.3). */
export const presets = [
  'last-week',
  'today',
  'yesterday',
  'last-30-days',
  'this-month',
  'last-month',
  'last-year',
] as const
export type Preset = (typeof presets)[number]

/** [from, to) in UTC milliseconds, and the same on the zone's clock as the fields show it. */
export type Range = { from: number; to: number; start: string; end: string; preset: Preset | null }
export type Asked = { range?: Range; start: string; end: string; problems: Problems }

const day = 86_400_000
const longest = 3_660 * day

/** The range an address asks for: Début and Fin as typed, else a preset, else `usual`. A bad one is a problem, never an error. */
export function rangeOf(search: Search, zone: string, now: number, usual: Preset): Asked {
  const start = said(search, 'start')
  const end = said(search, 'end')
  if (!start && !end) {
    const range = presetRange(oneOf([usual, ...presets], said(search, 'preset')), zone, now)
    return { range, start: range.start, end: range.end, problems: {} }
  }
  const problems: Problems = {}
  const from = wallIn(start)
  const to = wallIn(end)
  if (from === undefined) problems.start = { key: 'dateTime' }
  if (to === undefined) problems.end = { key: 'dateTime' }
  if (from === undefined || to === undefined) return { start, end, problems }
  const range = { ...between(from, to, zone), preset: null }
  if (range.from >= range.to) problems.end = { key: 'endBeforeStart' }
  else if (range.to - range.from > longest) problems.end = { key: 'rangeTooLong' }
  return { range: problems.end ? undefined : range, start, end, problems }
}

function wallIn(text: string): number | undefined {
  const wall = readWall(text)
  return wall !== undefined && wall < Date.UTC(2100, 0, 1) ? wall : undefined
}

function between(fromWall: number, toWall: number, zone: string) {
  return {
    from: instantOf(zone, fromWall),
    to: instantOf(zone, toWall),
    start: wallText(fromWall),
    end: wallText(toWall),
  }
}

export function presetRange(preset: Preset, zone: string, now: number): Range {
  const wall = Math.floor(wallAt(zone, now) / 1_000) * 1_000
  const midnight = Math.floor(wall / day) * day
  const date = new Date(midnight)
  const month = (away: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + away, 1)
  const walls: Record<Preset, [number, number]> = {
    'last-week': [midnight - 7 * day, midnight],
    today: [midnight, wall],
    yesterday: [midnight - day, midnight],
    'last-30-days': [midnight - 29 * day, wall],
    'this-month': [month(0), wall],
    'last-month': [month(-1), month(0)],
    'last-year': [month(-12), month(0)],
  }
  const [from, to] = walls[preset]
  const range = { ...between(from, Math.max(to, from + 1_000), zone), preset }
  return to === wall && to > from ? { ...range, to: Math.floor(now / 1_000) * 1_000 } : range
}
