import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { findDestination, type Warning } from '@/lib/destinations/find'
import type { Problems } from '@/lib/forms/problems'
import type { TypedDestination } from './feature'

type Checked = { ways: Map<string, Destination | null>; warnings: Warning[]; problems: Problems }

/** Reads and checks every destination a person's form holds; what is switched off is checked but warns of nothing. */
export async function checkDestinations(
  company: Company,
  ownerId: string,
  typed: readonly TypedDestination[],
): Promise<Checked> {
  const checked: Checked = { ways: new Map(), warnings: [], problems: {} }
  for (const { field, slot, typed: text, needed, only } of typed) {
    if (text === null) {
      if (needed) checked.problems[field] = { key: 'destinationNeeded' }
      checked.ways.set(slot, null)
      continue
    }
    const found = await findDestination(company, text, { ownerId, slot })
    if ('problem' in found) checked.problems[field] = found.problem
    else if (only && found.destination.kind !== only) checked.problems[field] = { key: 'destinationNumberOnly' }
    else {
      checked.ways.set(slot, found.destination)
      if (needed) checked.warnings.push(...found.warnings)
    }
  }
  return checked
}
