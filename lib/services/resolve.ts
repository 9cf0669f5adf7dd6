import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { findDestination, type Warning } from '@/lib/destinations/find'
import type { Problems } from '@/lib/forms/problems'
import { fieldsIn, type Pointed } from './places'
import type { Service, Values } from './service'

export type Resolved = { values: Values; problems: Problems; warnings: Warning[] }
/** A form whose destinations are being read: problems and warnings are gathered here. */
export type Reading = { company: Company; ownerId?: string; problems: Problems; warnings: Warning[] }

/** Reads every typed destination of a form: the same values with destinations, what is wrong by field, what to know before saving. */
export async function resolved(
  company: Company,
  service: Service,
  values: Values,
  ownerId: string | undefined,
): Promise<Resolved> {
  const reading: Reading = { company, ownerId, problems: {}, warnings: [] }
  const read = { ...values }
  for (const [name, { most }] of fieldsIn(service.schema, 'destination'))
    read[name] = await readPointed(reading, values[name] as Pointed | null, name, most)
  for (const [name, { most }] of fieldsIn(service.schema, 'destinations')) {
    const list: Pointed[] = []
    for (const [at, typed] of (values[name] as Pointed[]).entries()) {
      const field = typed.kind === 'typed' ? `${name}.${typed.at}` : `${name}.${at}.to`
      const to = await readPointed(reading, typed, field, most)
      if (to) list.push(to)
    }
    read[name] = list
  }
  return { values: read, problems: reading.problems, warnings: reading.warnings }
}

/** One destination; a problem is noted at its field. */
export async function readPointed(
  { company, ownerId, problems, warnings }: Reading,
  to: Pointed | null,
  field: string,
  most: number,
): Promise<Destination | null> {
  if (to?.kind !== 'typed') return to
  const found = await findDestination(company, to.text, { ownerId, slot: field })
  if ('problem' in found) problems[field] = found.problem
  else if (lengthOf(found.destination) > most) problems[field] = { key: 'tooLong', params: { maximum: most } }
  else {
    warnings.push(...found.warnings)
    return found.destination
  }
  return null
}

/** The length of what the switch is given; an entry is its extension. */
function lengthOf(to: Destination): number {
  return to.kind === 'number' || to.kind === 'sip' ? (to.kind === 'sip' ? to.uri : to.number).length : 0
}
