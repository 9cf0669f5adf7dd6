import { thresholds } from '@/lib/services/call-centers/words'

export const measures = ['calls', 'longest', 'average', 'handling', 'answer'] as const
export type Measure = (typeof measures)[number]
export type Level = 'none' | 'yellow' | 'red'
/** Calls, and seconds; null where there is nothing to measure yet. */
export type Figures = Record<Measure, number | null>
type Field = (typeof thresholds)[Measure][number]
export type Thresholds = Record<Field, number | null>
/** A measure beside what it is watched by; `threshold` is the one that was reached. */
export type Measured = {
  measure: Measure
  value: number | null
  level: Level
  threshold: number | null
  watched: boolean
}

/** The level of each measure that is given: a threshold is reached at its number, red counts before yellow (field reference 11). */
export function levelsOf(figures: Partial<Figures>, limits: Thresholds): Measured[] {
  return measures.flatMap(measure => {
    const value = figures[measure]
    if (value === undefined) return []
    const [yellow, red] = thresholds[measure].map(field => limits[field])
    const reached = (threshold: number | null | undefined) =>
      value !== null && typeof threshold === 'number' && value >= threshold
    const level = reached(red) ? 'red' : reached(yellow) ? 'yellow' : 'none'
    const threshold = { none: null, yellow, red }[level] ?? null
    return [{ measure, value, level, threshold, watched: typeof yellow === 'number' || typeof red === 'number' }]
  })
}
