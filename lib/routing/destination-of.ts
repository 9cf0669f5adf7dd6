import type { Destination } from '@/lib/destinations/destination'
import { normalize } from '@/lib/numbers/normalize'
import type { Walk } from './walk'

/** What digits reach: somebody or something of the company by extension, else a number, E.164; 411 stays as it is. */
export function destinationOf(walk: Walk, digits: string): Destination | undefined {
  const id = walk.snapshot.byExtension.get(digits)
  if (id !== undefined) return { kind: 'entry', id }
  if (digits === '411') return { kind: 'number', number: digits }
  const read = normalize(digits)
  return 'number' in read ? { kind: 'number', number: read.number } : undefined
}
