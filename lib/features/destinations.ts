import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { findDestination, type Warning } from '@/lib/destinations/find'
import type { Problems } from '@/lib/forms/problems'
import { hasThing } from '@/lib/services/queries'
import type { Stored, TypedDestination } from './feature'

type Checked = { ways: Map<string, Destination | null>; warnings: Warning[]; problems: Problems }

/** Reads and checks where a form sends calls, and what else it refers to. */
export async function checkWays(
  company: Company,
  ownerId: string,
  { destinations = [], chosen = [] }: Pick<Stored, 'destinations' | 'chosen'>,
): Promise<Checked> {
  const checked = await checkDestinations(company, ownerId, destinations)
  for (const { field, slot, kind, id } of chosen) {
    if (id !== null && !(await hasThing(company, kind, id))) checked.problems[field] = { key: 'chooseOne' }
    else checked.ways.set(slot, id === null ? null : { kind: 'entry', id })
  }
  return checked
}

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
