import type { Problems } from '@/lib/forms/problems'

/** Who is called back when nobody takes a parked call. */
export const recallPlaces = ['parker', 'parkerThenAlternate', 'alternate'] as const

/** A recall to an alternate needs one. */
export function recallProblems(values: { recallTo: string | null; alternate: string | null }): Problems {
  const needed = values.recallTo !== null && values.recallTo !== 'parker'
  return needed && !values.alternate ? { alternate: { key: 'chooseOne' } } : {}
}
