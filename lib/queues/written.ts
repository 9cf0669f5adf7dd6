import { duration } from '@/lib/i18n/formats'
import type { Measure } from './levels'

/** A measure as it is read: a number of calls (525 at most), or minutes and seconds. */
export function written(measure: Measure, value: number | null): string {
  if (value === null) return '–'
  return measure === 'calls' ? String(value) : duration(value)
}
