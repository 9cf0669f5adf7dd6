import { z } from 'zod'
import type { Destination } from '@/lib/destinations/destination'
import type { ServiceKind } from './kinds'

/** A destination as stored, or as typed in the field `at` and not yet read. */
export type Pointed = Destination | Typed
export type Typed = { kind: 'typed'; text: string; at?: string }
/** A person of an ordered list, with percent and skill where the service has them. */
export type Member = { id: string; weight: number | null; skill: number | null }

/**
 * Where a value of a service's form is stored; a word that says nothing is a column of the service's own table.
 * entry: `directory` · profile: `service_profiles` · numbers: the numbers it owns · destination, destinations: `links` · reference,
 * references: `links` to entries of a kind · members: `members`, `once` when a person belongs to one such group only ·
 * kept: the service stores it itself.
 */
export type Place =
  | { in: 'entry' | 'profile' | 'numbers' | 'kept' }
  | { in: 'destination' | 'destinations'; most: number }
  | { in: 'reference' | 'references'; kind: ServiceKind; type?: 'time' | 'holiday' }
  | { in: 'members'; once: boolean }

const places = z.registry<Place>()

/** Says where the values of a form word are stored. */
export function placed<S extends z.ZodType>(place: Place, word: S): S {
  places.add(word, place)
  return word
}

/** Where a field's value is stored. */
export function placeOf(word: z.ZodType): Place | { in: 'column' } {
  return places.get(word) ?? { in: 'column' }
}

/** The fields of a schema that are stored in one of these places. */
export function fieldsIn<I extends Place['in'] | 'column'>(
  schema: z.ZodObject,
  ...wanted: I[]
): [name: string, place: Extract<Place | { in: 'column' }, { in: I }>][] {
  return Object.entries(schema.shape).flatMap(([name, word]) => {
    const place = placeOf(word as z.ZodType)
    return wanted.some(one => one === place.in) ? [[name, place as never]] : []
  })
}
