import type { Entry, Snapshot } from '@/lib/routing/snapshot'
import type { Ask } from '@/lib/routing/walk'

/** The person or service whose turn it is in a call. */
export function askerOf({ place }: Ask, { entries }: Snapshot): Entry | undefined {
  return 'id' in place ? entries.get(place.id) : undefined
}
