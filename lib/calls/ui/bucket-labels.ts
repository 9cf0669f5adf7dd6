import type { formatsFor } from '@/lib/i18n/formats'
import type { Unit } from '../buckets'

/** A name for each bucket, none twice: the repeated hour of autumn carries its zone. */
export function bucketLabels(edges: number[], unit: Unit, formats: ReturnType<typeof formatsFor>): string[] {
  const names = { hour: formats.moment, day: formats.date, week: formats.date, month: formats.month }
  const labels = edges.slice(0, -1).map(edge => names[unit](edge))
  return labels.map((label, index) =>
    labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} ${formats.zoneName(edges[index] ?? 0)}`,
  )
}
