import { transferPlaces } from '@/lib/calling-plans/form'
import type { Callable } from '@/lib/destinations/callable'
import { destinationText } from '@/lib/destinations/words'
import { type CallingPlan, planTypes } from '@/lib/routing/calling-plan'

/** A plan as its form shows it. */
export function initialPlan(
  { originating, redirecting, transfers }: Pick<CallingPlan, 'originating' | 'redirecting' | 'transfers'>,
  entries: readonly Callable[],
  locale: string,
): Record<string, string> {
  return Object.fromEntries([
    ...planTypes.flatMap(type => [
      [`originating.${type}`, originating[type]],
      [`redirecting.${type}`, redirecting[type] ? 'on' : ''],
    ]),
    ...transferPlaces.map((place, at) => [`transfers.${place}`, destinationText(transfers[at], entries, locale)]),
  ])
}
