import { initialOf } from '@/lib/services/initial'
import { findShowing } from '@/lib/services/queries'
import type { Service, Values } from '@/lib/services/service'
import type { Who } from './samples'

/** What the form of these values posts, by name. */
export async function fieldsOf(who: Who, service: Service, values: Values): Promise<Record<string, string | string[]>> {
  return initialOf(service, values, await findShowing(who.tremblay, 'fr'))
}

/** The same as the server gets it, with some fields otherwise. */
export async function formOf(who: Who, service: Service, values: Values, otherwise: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...(await fieldsOf(who, service, values)), ...otherwise }))
    for (const one of [value].flat()) form.append(name, one)
  return form
}
