import type { Direction } from '../../../db/calls/call.ts'
import type { Entry, Lookup } from '../lookup.ts'

/** One end of a call: its number, and whose it is. */
export type End = { number: string; companyId: string | null; entry: Entry | null }
export type Side = { companyId: string; direction: Direction; placedBy: Entry | null; reached: Entry | null }

/**
 * Whose call it is, from the ends' numbers. `company` (the operator's option, or the switch's account code) settles whose
 * extensions are meant; without it, the company of the other end's number does. Two companies of the platform that call
 * each other have one call each. Empty when nobody here knows either end.
 */
export function sidesOf(calling: string, called: string, company: string | null, lookup: Lookup): Side[] {
  const from = endOf(calling, company, lookup)
  const to = endOf(called, company, lookup)
  if (!from.companyId && to.companyId && isShort(calling)) assume(from, to.companyId, lookup)
  if (!to.companyId && from.companyId && isShort(called)) assume(to, from.companyId, lookup)
  if (from.companyId && from.companyId === to.companyId)
    return [{ companyId: from.companyId, direction: 'internal', placedBy: from.entry, reached: to.entry }]
  const sides: Side[] = []
  if (from.companyId)
    sides.push({ companyId: from.companyId, direction: 'outbound', placedBy: from.entry, reached: null })
  if (to.companyId) sides.push({ companyId: to.companyId, direction: 'inbound', placedBy: null, reached: to.entry })
  return sides
}

function endOf(number: string, company: string | null, lookup: Lookup): End {
  const owner = lookup.number(number)
  if (owner) return { number, companyId: owner.companyId, entry: owner.entry }
  const entry = company && isShort(number) ? lookup.extension(company, number) : undefined
  return { number, companyId: entry ? company : null, entry: entry ?? null }
}

function assume(end: End, companyId: string, lookup: Lookup): void {
  const entry = lookup.extension(companyId, end.number)
  if (entry) Object.assign(end, { companyId, entry })
}

const isShort = (number: string) => /^\d{2,8}$/.test(number)
