import type { z } from 'zod'
import type { Kept } from '../service'
import { listed, members } from '../words'

export const schema = listed({ people: members({ once: true }) })
export type PeopleGroup = z.output<typeof schema>

/** A service that is a name and people in order, each in one such group at most: call pickup, series completion. */
export function keptPeople(kind: 'call-pickup' | 'series-completion'): Kept<PeopleGroup> & { schema: typeof schema } {
  return { kind, schema, blank: { name: '', people: [] } }
}
